#include "ui/kit/readingdialog.h"

#include "ui/kit/controls.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double height = 36; // of a line
constexpr int margin = 16;

} // namespace

std::unique_ptr<QDialog> readingDialog(QWidget &window, const QString &title, QWidget *content, double width)
{
    auto dialog = std::make_unique<QDialog>(&window);
    dialog->setWindowTitle(title);
    auto *scroller = new QScrollArea;
    scroller->setWidget(content);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog.get(), &QDialog::reject);
    buttons->setContentsMargins(margin, margin, margin, margin);
    auto *column = new QVBoxLayout(dialog.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroller, 1);
    column->addWidget(ruler());
    column->addWidget(buttons);
    dialog->resize(QSize(theme().em(width), theme().em(height)).boundedTo(window.size()));
    return dialog;
}

} // namespace rhomboid
