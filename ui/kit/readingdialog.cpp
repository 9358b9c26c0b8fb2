#include "ui/kit/readingdialog.h"

#include "ui/kit/controls.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double height = 36; // of a line
constexpr int margin = 16;
constexpr int beside = 20; // in line with the content

// The title scrolls away with what it is above: with large text every line counts.
QWidget *headed(const QString &title, QWidget *content)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *heading = textLabel(title, Type::Title);
    heading->setContentsMargins(beside, beside, beside, 0);
    column->addWidget(heading);
    column->addWidget(content, 1);
    return page;
}

} // namespace

std::unique_ptr<QDialog> readingDialog(QWidget &window, const QString &title, QWidget *content, double width)
{
    auto dialog = std::make_unique<QDialog>(&window);
    dialog->setWindowTitle(title);
    auto *scroller = new QScrollArea;
    scroller->setWidget(headed(title, content));
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
