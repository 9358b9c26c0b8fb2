#include "ui/kit/readingdialog.h"

#include "ui/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double height = 34; // of a line

} // namespace

void showForReading(QWidget &window, const QString &title, QWidget *content, double width)
{
    QDialog dialog(&window);
    dialog.setWindowTitle(title);
    auto *scroller = new QScrollArea;
    scroller->setWidget(content);
    scroller->setWidgetResizable(true);
    scroller->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(scroller, 1);
    column->addWidget(buttons);
    dialog.resize(theme().em(width), theme().em(height));
    dialog.exec();
}

} // namespace rhomboid
