#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace rhomboid {

class FlowLayout;

// A message above everything else on a page: information, see a professional, emergency. Told apart by icon
// and heading besides colour.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Caution, Emergency };

    explicit Banner(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString &heading, const QString &text);
    void addAction(QWidget *button);
    // Something of its own between the text and the buttons.
    void addContent(QWidget *widget);
    QString heading() const;
    QString text() const;

private:
    Kind m_kind {Kind::Info};
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QVBoxLayout *m_content;
    FlowLayout *m_actions;
};

} // namespace rhomboid
