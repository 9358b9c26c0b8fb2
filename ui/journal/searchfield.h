#pragma once

#include <QLineEdit>

namespace rhomboid {

// The field that searches the journal: a magnifier in front and, while nothing is typed, the keys that lead
// here.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool showsKeys() const;
    int keysWidth() const;
};

} // namespace rhomboid
