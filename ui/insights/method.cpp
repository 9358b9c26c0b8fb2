#include "ui/insights/method.h"

#include "ui/kit/controls.h"
#include "ui/kit/readingdialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

// The error rates are those that tests/simulation prints.
constexpr Paragraph method[] {
    {QT_TRANSLATE_NOOP("method", "How advice is chosen"),
     QT_TRANSLATE_NOOP("method",
                       "By fixed rules from guidelines and studies, which every tip names as its sources. "
                       "Warning signs come "
                       "first: while one is open, training tips are hidden and you are asked to have it "
                       "checked. Then come tips "
                       "about habits that go with pain in your own entries, then general advice, which says "
                       "that it is general. "
                       "'Why this?' shows the entries and the rule behind a tip.")},
    {QT_TRANSLATE_NOOP("method", "How good the evidence is"),
     QT_TRANSLATE_NOOP(
         "method",
         "The evidence of a tip or a factor is about published studies, not about your entries. Strong: a "
         "guideline, or studies that agree, about something close to this. Moderate: at least one sound "
         "study "
         "or review, or good evidence from a neighbouring field. Weak: small, indirect or conflicting "
         "studies, "
         "or ones that only watched. Expert opinion: what experts or guidelines hold, or usual practice, or "
         "our "
         "own choice.")},
    {QT_TRANSLATE_NOOP("method", "What the pain scale means"),
     QT_TRANSLATE_NOOP(
         "method",
         "0 is no pain and 10 the worst you can imagine. Up to 3 is mild, 4 and 5 moderate, 6 and 7 "
         "strong, 8 and above severe. There is no right number: what counts is that you judge in the "
         "same way each time, and how it feels at that moment.")},
    {QT_TRANSLATE_NOOP("method", "What is compared"),
     QT_TRANSLATE_NOOP(
         "method",
         "Soreness rises after a workout, is highest a day and a half later and fades over five days. "
         "Rhomboid "
         "asks how much higher or lower that rise was when a habit was different, with your other habits, "
         "your "
         "rest days, earlier workouts and slow flare-ups of several days taken into account. All habits are "
         "looked at together.")},
    {QT_TRANSLATE_NOOP("method", "How often it is wrong"),
     QT_TRANSLATE_NOOP(
         "method",
         "It was tried on thousands of made-up journals in which no habit did anything. At one "
         "look, fewer than 5 in 100 had a link strong enough to count towards 'likely'. In seven looks, "
         "fewer than 5 in 100 were ever shown a likely link. A possible link, which one or two in ten see "
         "at one look, always says that it may be chance. Simple comparisons of the same journals found a "
         "false link "
         "in 66 to 100 of 100.")},
    {QT_TRANSLATE_NOOP("method", "What it can find"),
     QT_TRANSLATE_NOOP(
         "method",
         "A habit that changes pain by about 0.8 points is found in about half of all journals with 60 "
         "workouts "
         "and in nearly all with 120. Smaller links take longer. 'No clear link' does not mean that there is "
         "none: the range says what is still possible.")},
    {QT_TRANSLATE_NOOP("method", "Why it looks only now and then"),
     QT_TRANSLATE_NOOP("method",
                       "Whoever looks after every workout finds something in any noise. So Rhomboid looks at "
                       "20 workouts with "
                       "a check-in (estimates only), then at 30, 40, 60, 80, 120 and so on. A link is called "
                       "likely when two "
                       "looks in a row agree, and loses the name when a later look does not.")},
    {QT_TRANSLATE_NOOP("method", "The words"),
     QT_TRANSLATE_NOOP(
         "method",
         "Possible link: worth a test, no more. At one look one or two in ten people without any link see "
         "one, over the years about half of them do. Likely "
         "link: two looks agree. Consistent link: likely, with at least 60 workouts, clearer still "
         "and large enough to notice. None of them is proof of a cause.")},
    {QT_TRANSLATE_NOOP("method", "Pain-free counts"),
     QT_TRANSLATE_NOOP(
         "method",
         "A pain-free check-in is a 0, and as good as any other number. A workout without a check-in says "
         "nothing, so it is left out rather than counted as pain-free.")},
    {QT_TRANSLATE_NOOP("method", "What is left out"),
     QT_TRANSLATE_NOOP(
         "method",
         "Pain filled in from memory more than 48 hours later, workouts with values nobody can have meant, "
         "the first five days, and judgements you entered after the pain had started, since pain colours how "
         "one "
         "looks back. Each factor lists how many were left out and why.")},
    {QT_TRANSLATE_NOOP("method", "What it cannot know"),
     QT_TRANSLATE_NOOP("method",
                       "Made-up people are not people. Whatever you do not log may stand behind a link: "
                       "heavier days may also "
                       "be the days of bad news. Only an experiment can tell.")},
    {QT_TRANSLATE_NOOP("method", "Where your data lives"),
     QT_TRANSLATE_NOOP(
         "method",
         "Everything is worked out on this computer, and nothing is sent anywhere. Your journal is one "
         "file, which is not encrypted. A checked copy is made every day unless you switch that off, and "
         "the last 14 days that have one are kept. Whatever you save, change or delete can be undone "
         "until you close the window.")},
};

} // namespace

std::unique_ptr<QDialog> paragraphsDialog(QWidget &window, const QString &title, const char *context,
                                          std::span<const Paragraph> paragraphs)
{
    const auto tr = [context](const char *text) { return QCoreApplication::translate(context, text); };
    auto *texts = new QWidget;
    texts->setObjectName(QStringLiteral("page"));
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins(20, 20, 20, 8);
    lines->setSpacing(4);
    for (const Paragraph &paragraph : paragraphs) {
        lines->addWidget(textLabel(tr(paragraph.title), Type::Subheading));
        QLabel *text = textLabel(tr(paragraph.text), Type::Body, Tone::Text2);
        text->setContentsMargins(0, 0, 0, 10);
        lines->addWidget(text);
    }
    lines->addStretch(1);
    return readingDialog(window, title, texts, 36);
}

std::unique_ptr<QDialog> methodDialog(QWidget &window)
{
    return paragraphsDialog(window, QCoreApplication::translate("method", "How this works"), "method",
                            method);
}

} // namespace rhomboid
