#include "ui/insights/method.h"

#include "ui/kit/controls.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("method", text); }

struct Paragraph {
    const char *title;
    const char *text;
};

constexpr Paragraph paragraphs[] {
    {QT_TRANSLATE_NOOP("method", "What is compared"),
     QT_TRANSLATE_NOOP(
         "method",
         "For each workout, Rhomboid looks at the worst pain you logged in the 72 hours after it. Then it "
         "puts workouts with a habit beside workouts without it, such as a warm-up of 5 minutes or more "
         "beside a shorter one.")},
    {QT_TRANSLATE_NOOP("method", "Pain-free counts"),
     QT_TRANSLATE_NOOP(
         "method",
         "A pain-free check-in is a 0, and as good as any other number. A workout without a check-in says "
         "nothing, so it is left out rather than counted as pain-free.")},
    {QT_TRANSLATE_NOOP("method", "What is left out"),
     QT_TRANSLATE_NOOP(
         "method",
         "Pain filled in from memory more than 48 hours later, workouts with values nobody can have meant, "
         "and judgements you entered after the pain had started, since pain colours how one looks back. "
         "Each factor lists how many were left out and why.")},
    {QT_TRANSLATE_NOOP("method", "What the numbers do not say"),
     QT_TRANSLATE_NOOP(
         "method",
         "The plain difference is a description. It may be chance, and it may come from something else: "
         "heavier days may also be the days you slept less. A link is not proof of a cause.")},
    {QT_TRANSLATE_NOOP("method", "Why you are asked for more"),
     QT_TRANSLATE_NOOP(
         "method",
         "With few workouts, differences jump about. Under 20 workouts with a check-in, or when a habit "
         "was nearly always the same, Rhomboid shows how far you are instead of a number.")},
    {QT_TRANSLATE_NOOP("method", "Where this happens"),
     QT_TRANSLATE_NOOP("method", "On this computer, from your own entries. Nothing is sent anywhere.")},
};

} // namespace

void showMethod(QWidget &window)
{
    QDialog dialog(&window);
    dialog.setWindowTitle(tr("How this works"));
    auto *texts = new QWidget;
    texts->setObjectName(QStringLiteral("page"));
    auto *lines = new QVBoxLayout(texts);
    lines->setSpacing(4);
    for (const Paragraph &paragraph : paragraphs) {
        lines->addWidget(textLabel(tr(paragraph.title), Type::Subheading));
        QLabel *text = textLabel(tr(paragraph.text), Type::Body, Tone::Text2);
        text->setContentsMargins(0, 0, 0, 10);
        lines->addWidget(text);
    }
    lines->addStretch(1);
    auto *scroller = new QScrollArea;
    scroller->setWidget(texts);
    scroller->setWidgetResizable(true);
    scroller->setAccessibleName(dialog.windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(scroller, 1);
    column->addWidget(buttons);
    dialog.resize(theme().em(36), theme().em(34));
    dialog.exec();
}

} // namespace rhomboid
