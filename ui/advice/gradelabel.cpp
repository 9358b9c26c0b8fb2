#include "ui/advice/gradelabel.h"

#include "ui/kit/controls.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace rhomboid {

namespace {

struct GradeRow {
    const char *key;
    const char *text;
    const char *meaning;
};

// The grade_key of tips.json in plain words; the last one is for whatever is none of the others.
constexpr GradeRow grades[] {
    {"strong", QT_TRANSLATE_NOOP("grade", "Evidence: strong"),
     QT_TRANSLATE_NOOP(
         "grade", "What is published: a guideline, or studies that agree, about something close to this.")},
    {"moderate", QT_TRANSLATE_NOOP("grade", "Evidence: moderate"),
     QT_TRANSLATE_NOOP("grade",
                       "What is published: at least one sound study or review, or good evidence from a "
                       "neighbouring field.")},
    {"weak", QT_TRANSLATE_NOOP("grade", "Evidence: weak"),
     QT_TRANSLATE_NOOP(
         "grade", "What is published: small, indirect or conflicting studies, or ones that only watched.")},
    {"expert", QT_TRANSLATE_NOOP("grade", "Evidence: expert opinion"),
     QT_TRANSLATE_NOOP(
         "grade",
         "What is published: the opinion of experts or guidelines, or usual practice; else our own choice.")},
};

const GradeRow &rowOf(const QString &grade)
{
    const auto found = std::ranges::find_if(
        grades, [&grade](const GradeRow &row) { return grade == QLatin1StringView(row.key); });
    return found == std::end(grades) ? *std::prev(std::end(grades)) : *found;
}

} // namespace

QLabel *gradeLabel(const QString &grade)
{
    QLabel *label = textLabel({}, Type::Small, Tone::Text2);
    label->setWordWrap(false);
    tellGrade(*label, grade);
    return label;
}

void tellGrade(QLabel &label, const QString &grade)
{
    const GradeRow &row = rowOf(grade);
    const QString meaning = QCoreApplication::translate("grade", row.meaning);
    label.setText(QCoreApplication::translate("grade", row.text));
    label.setToolTip(meaning);
    label.setAccessibleDescription(meaning);
}

} // namespace rhomboid
