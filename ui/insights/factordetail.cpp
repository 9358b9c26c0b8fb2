#include "ui/insights/factordetail.h"

#include "core/analysis/analyse.h"
#include "core/factors/trials.h"
#include "ui/advice/gradelabel.h"
#include "ui/advice/sourcerows.h"
#include "ui/advice/tipwords.h"
#include "ui/insights/dotgroup.h"
#include "ui/insights/effectwords.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

DotGroup::Counts countsOf(const FactorRow &row, bool with)
{
    DotGroup::Counts counts {};
    for (const FactorPoint &point : row.finding.points)
        if ((point.exposure >= row.factor->cut) == with)
            ++counts[static_cast<std::size_t>(qBound(0, point.pain, 10))];
    return counts;
}

// A mean of fewer says more about single days than about a habit.
constexpr int enoughToCompare = 5; // workouts

bool isEnough(const GroupSummary &group) { return group.n >= enoughToCompare; }

bool isComparable(const FactorFinding &finding)
{
    return isEnough(finding.with) && isEnough(finding.without);
}

// Whether the picture shows a difference that is the opposite of a link. Where there is no link, too little
// to compare, or a draw has decided, there is nothing to explain.
bool contradictsPicture(const FactorFinding &finding)
{
    if (finding.tested || finding.label < Label::Hint || !finding.effect || !finding.rawDifference)
        return false;
    const double estimate = finding.effect->value;
    const double picture = *finding.rawDifference;
    return isComparable(finding) && estimate * picture < 0 && isWritten(estimate) && isWritten(picture);
}

// Between the means as they are written above it, so that whoever works it out comes to the same.
std::optional<double> plainDifference(const FactorFinding &finding)
{
    if (!finding.with.mean || !finding.without.mean)
        return std::nullopt;
    return (std::round(10 * *finding.with.mean) - std::round(10 * *finding.without.mean)) / 10;
}

// Adjusting such a difference away is what the model is for: only a link that may be chance is in doubt by
// it.
QString contradictionText(Label label)
{
    return label == Label::Hint
        ? FactorDetail::tr("The picture and the estimate point in opposite directions: the picture compares "
                           "plain means, the estimate holds the other logged habits equal. Take this link as "
                           "open.")
        : FactorDetail::tr("The picture and the estimate point in opposite directions: the picture compares "
                           "plain means, the estimate holds the other logged habits equal.");
}

QString countText(const GroupSummary &group)
{
    if (group.n > 0 && !isEnough(group))
        return FactorDetail::tr("%n workout(s), too few to compare", nullptr, group.n);
    return group.mean
        ? FactorDetail::tr("%n workout(s), mean %1", nullptr, group.n).arg(numberText(*group.mean))
        : FactorDetail::tr("%n workout(s)", nullptr, group.n);
}

QString leftOutText(const QList<LeftOut> &leftOut)
{
    QStringList lines;
    for (const LeftOut &row : leftOut)
        lines.append(FactorDetail::tr("%1: %n workout(s)", "reason", row.count).arg(row.reason));
    return lines.join(u'\n');
}

// Workouts that the picture has and the estimates have not.
int ofFirstDays(const Findings &findings)
{
    const auto row = std::ranges::find(findings.leftOut, QStringLiteral("first_days"), &LeftOut::key);
    return row == findings.leftOut.end() ? 0 : row->count;
}

// A number as files have it, to the last digit.
QString plain(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

} // namespace

FactorDetail::FactorDetail(QWidget *parent)
    : Card({}, parent)
    , m_icon(new QLabel)
    , m_name(textLabel({}, Type::Heading))
    , m_with()
    , m_without()
    , m_counted(textLabel({}, Type::Small, Tone::Text2))
    , m_estimated(textLabel({}, Type::Small, Tone::Text2))
    , m_perMark(textLabel({}, Type::Caption, Tone::Text3))
    , m_badge(new EvidenceBadge)
    , m_open(textLabel({}, Type::BodyStrong))
    , m_verdict(textLabel({}, Type::Body))
    , m_plain()
    , m_adjusted()
    , m_range()
    , m_notes(textLabel({}, Type::Small, Tone::Text2))
    , m_needed(textLabel({}, Type::Small, Tone::Text2))
    , m_rule(textLabel({}, Type::Small, Tone::Text2))
    , m_leftOut(textLabel({}, Type::Small, Tone::Text2))
    , m_grade(textLabel({}, Type::Small, Tone::Text2))
    , m_sources(new SourceRows(Type::Caption, Tone::Text3, SourceRows::Marks::None))
    , m_copy(textButton(tr("Copy as CSV"), ButtonKind::Small))
    , m_entries(textButton({}, ButtonKind::Small))
    , m_question(textButton(tr("Make this my question"), ButtonKind::Small))
    , m_test(textButton(tr("Plan an experiment"), ButtonKind::Secondary, QStringLiteral("experiments")))
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_name, 1);
    body()->addLayout(heading);
    body()->addWidget(m_badge);
    body()->addWidget(m_open);
    body()->addWidget(m_verdict);
    m_test->setToolTip(
        tr("A draw before each workout decides between two ways: the way to know within weeks."));
    body()->addWidget(m_test, 0, Qt::AlignLeft);
    m_data = buildData();
    body()->addWidget(m_data);
    body()->addWidget(m_notes);
    addSection(tr("What a better answer takes"), m_needed);
    addSection(tr("How the verdict comes about"), m_rule);
    addSection(tr("Left out of the picture"), m_leftOut);
    addSection(tr("Sources"), m_grade);
    body()->addWidget(m_sources);
    body()->addWidget(ruler());
    body()->addWidget(textLabel(tr("A link is not proof of a cause."), Type::Small, Tone::Text2));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(8, buttons);
    flow->addWidget(m_entries);
    m_entries->hide();
    flow->addWidget(m_copy);
    m_question->setToolTip(tr("One question chosen before the first estimate is tested alone and needs fewer "
                              "workouts."));
    m_question->hide();
    flow->addWidget(m_question);
    body()->addWidget(buttons);
    body()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &FactorDetail::copyWanted);
    connect(m_test, &QPushButton::clicked, this, &FactorDetail::testWanted);
    connect(m_question, &QPushButton::clicked, this, &FactorDetail::questionWanted);
    connect(m_entries, &QPushButton::clicked, this, [this] { emit entriesWanted(m_uids); });
}

// Both groups workout by workout, and what they come to.
QWidget *FactorDetail::buildData()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(body()->spacing());
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(textLabel(tr("Worst pain in the 72 hours after a workout"), Type::BodyStrong));
    heading->addWidget(m_counted);
    column->addLayout(heading);
    m_with = addGroup(*column, DotGroup::Shape::Circle);
    m_without = addGroup(*column, DotGroup::Shape::Square);
    column->addWidget(m_perMark);
    column->addWidget(m_estimated);
    column->addWidget(ruler());
    m_plain = addFigure(*column, tr("Plain difference"));
    m_adjusted = addFigure(*column, tr("Adjusted for your other habits"));
    m_range = addFigure(*column, tr("95 % range"));
    return box;
}

FactorDetail::Group FactorDetail::addGroup(QVBoxLayout &column, DotGroup::Shape shape)
{
    const Group group {.name = textLabel({}, Type::BodyStrong),
                       .count = textLabel({}, Type::Small, Tone::Text2),
                       .dots = new DotGroup(shape)};
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    row->addWidget(group.name);
    row->addWidget(group.count);
    row->addWidget(group.dots);
    column.addLayout(row);
    return group;
}

// A name and a number on one line.
QLabel *FactorDetail::addFigure(QVBoxLayout &column, const QString &name)
{
    QLabel *value = textLabel({}, Type::BodyStrong);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setAccessibleName(name);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(textLabel(name, Type::Body), 1);
    row->addWidget(value);
    column.addLayout(row);
    return value;
}

void FactorDetail::addSection(const QString &title, QLabel *text)
{
    auto *section = new QWidget;
    auto *box = new QVBoxLayout(section);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(textLabel(title, Type::BodyStrong));
    box->addWidget(text);
    body()->addWidget(section);
}

void FactorDetail::show(const FactorRow &row, const Findings &all, const Knowledge &knowledge)
{
    const FactorFinding &finding = row.finding;
    setAccessibleName(row.title());
    m_icon->setPixmap(
        iconPixmap(QLatin1StringView(row.factor->icon), Tone::Accent, theme().em(1.3), devicePixelRatioF()));
    m_name->setText(row.title());
    showVerdict(row, all);
    m_test->setVisible(!trialsAbout(finding.key).isEmpty());
    m_data->setVisible(finding.n > 0);
    showGroups(row);
    showCounted(row, all);
    showEstimated(row, all);
    showFigures(row);
    const QString leftOut = leftOutText(finding.leftOut);
    m_leftOut->setText(leftOut.isEmpty() ? tr("Nothing: every workout is shown.") : leftOut);
    m_leftOut->parentWidget()->setVisible(finding.n > 0 || !leftOut.isEmpty()); // of no workouts nothing is
    showEvidence(*row.factor, knowledge);
    m_uids.clear();
    for (const FactorPoint &point : finding.points)
        m_uids.append(finding.workouts.value(point.workout));
    m_entries->setText(tr("Show %n workout(s)", nullptr, static_cast<int>(m_uids.size())));
    m_entries->setVisible(!m_uids.isEmpty());
    m_copy->setVisible(!m_uids.isEmpty());
    m_question->setVisible(all.look == 0 && !finding.question);
}

void FactorDetail::showVerdict(const FactorRow &row, const Findings &all)
{
    m_badge->setLabel(row.finding.label, row.standsOutAlone() ? QString() : row.sureText());
    m_badge->setVisible(!row.awaitsVerdict());
    m_open->setText(row.sureText());
    m_open->setVisible(row.awaitsVerdict());
    m_verdict->setText(row.finding.effect || row.finding.tested ? effectSentence(row) : row.finding.whyNot);
    const QString needed = row.finding.effect ? neededText(row, all) : QString();
    m_needed->setText(needed.isEmpty() ? tr("Nothing more: keep logging, and it will be looked at again.")
                                       : needed);
    m_needed->parentWidget()->setVisible(row.finding.effect.has_value());
    m_rule->setText(ruleText(row, all.look));
}

void FactorDetail::showFigures(const FactorRow &row)
{
    const FactorFinding &finding = row.finding;
    const auto signedOrNone = [](const std::optional<double> &value) {
        return value ? signedText(*value) : tr("none", "no number to show");
    };
    m_plain->setText(isComparable(finding) ? signedOrNone(plainDifference(finding)) : tr("too few to compare"));
    m_adjusted->setText(signedOrNone(finding.effect ? std::optional(finding.effect->value) : std::nullopt));
    m_range->setText(finding.effect
                         ? tr("%1 to %2", "95 % range")
                               .arg(signedText(finding.effect->low), signedText(finding.effect->high))
                         : tr("none", "no number to show"));
    QStringList notes;
    if (finding.question)
        notes.append(tr("This is your question: it is tested alone."));
    if (finding.n > 0)
        notes.append(tr("The plain difference is a description of your entries: it may be chance, or come "
                        "from something else that differed on these days."));
    if (finding.effect && finding.label >= Label::Hint && !finding.effect->stable)
        notes.append(
            tr("Not stable over time: the two halves of your journal point in opposite directions."));
    if (finding.effect && finding.label >= Label::Hint && !finding.effect->timely)
        notes.append(
            tr("The timing does not fit: the values of the workout before or after go with this pain "
               "more closely, so this stays a possible link."));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void FactorDetail::showGroups(const FactorRow &row)
{
    const DotGroup::Counts with = countsOf(row, true);
    const DotGroup::Counts without = countsOf(row, false);
    const int perMark = DotGroup::marksNeeded(with, without);
    const auto fill = [perMark](const Group &group, const QString &name, const GroupSummary &summary,
                                const DotGroup::Counts &counts) {
        group.name->setText(name);
        group.count->setText(countText(summary));
        group.dots->setAccessibleName(name);
        group.dots->show(counts, perMark, isEnough(summary));
        group.dots->setVisible(summary.n > 0);
    };
    fill(m_with, row.withText(), row.finding.with, with);
    fill(m_without, row.withoutText(), row.finding.without, without);
    m_perMark->setText(perMark > 1
                           ? tr("One mark is up to %n workout(s); the bar is the mean.", nullptr, perMark)
                           : tr("One mark is one workout; the bar is the mean."));
    m_perMark->setVisible(isEnough(row.finding.with) || isEnough(row.finding.without));
}

// Dots follow every entry, the figures of the page do not: what differs stands before what is counted.
void FactorDetail::showCounted(const FactorRow &row, const Findings &all)
{
    QStringList lines {tr("%n workout(s) shown here: all with a check-in within 72 hours and a value here.",
                          nullptr, row.finding.n)};
    if (const int early = ofFirstDays(all); early > 0)
        lines.append(tr("The %1 counted at the top of the page do not include %n workout(s) of the first days.",
                        nullptr, early)
                         .arg(numberText(all.effectiveSessions, 0)));
    m_counted->setText(lines.join(u'\n'));
}

// Estimates wait for a look: what lies between them and the picture.
void FactorDetail::showEstimated(const FactorRow &row, const Findings &all)
{
    const FactorFinding &finding = row.finding;
    QStringList lines;
    if (contradictsPicture(finding))
        lines.append(contradictionText(finding.label));
    if (finding.effect)
        lines.append(tr("The estimate below is from the first %1 with a check-in.").arg(all.look));
    if (finding.effect && !row.factor->yesNo)
        lines.append(tr("The two groups are parted at a fixed limit. The estimate compares what is a high "
                        "and a low value for you: %1.",
                        "30 instead of 20 min")
                         .arg(contrastText(row)));
    m_estimated->setText(lines.join(u'\n'));
    m_estimated->setVisible(!lines.isEmpty());
}

void FactorDetail::showEvidence(const RiskFactor &factor, const Knowledge &knowledge)
{
    tellGrade(*m_grade, QLatin1StringView(factor.grade));
    const QList<const Source *> sources = sourcesOf(knowledge, factor.sources);
    m_sources->setSources(sources);
    m_sources->setVisible(!sources.isEmpty());
}

QString factorCsv(const FactorFinding &finding)
{
    QString text;
    if (finding.effect)
        text += QStringLiteral("# effect %1 points (95 % range %2 to %3) from %4 to %5, label %6, seed %7\n")
                    .arg(plain(finding.effect->value), plain(finding.effect->low),
                         plain(finding.effect->high), plain(finding.effect->contrast.from),
                         plain(finding.effect->contrast.to), wordOf<Label>(labelWords, finding.label))
                    .arg(analysisSeed);
    for (const LeftOut &row : finding.leftOut)
        text += QStringLiteral("# left out: %1 (%2)\n").arg(row.key).arg(row.count);
    text += QStringLiteral("workout,%1,worst_pain_72h\n").arg(finding.key);
    for (const FactorPoint &point : finding.points)
        text += QStringLiteral("%1,%2,%3\n")
                    .arg(finding.workouts.value(point.workout), plain(point.exposure))
                    .arg(point.pain);
    return text;
}

} // namespace rhomboid
