#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace rhomboid {

// A message above everything else on a page: information, see a professional, emergency. Told apart by icon and
// heading besides colour.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Caution, Emergency };

    explicit Banner(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString &heading, const QString &text);
    void addAction(QWidget *button);
    QString heading() const;
    QString text() const;

private:
    Kind m_kind {Kind::Info};
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace rhomboid
