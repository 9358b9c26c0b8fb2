#include "ui/experiments/resultcard.h"

#include "ui/experiments/rangeline.h"
#include "ui/experiments/words.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double stackBelow = 36; // em

DotGroup::Counts countsOf(const ExperimentResult &result, Arm arm)
{
    DotGroup::Counts counts {};
    for (const ArmPoint &point : result.points)
        if (point.arm == arm && point.pain)
            ++counts[static_cast<std::size_t>(qBound(0, *point.pain, 10))];
    return counts;
}

// Of the workouts that are drawn.
QString countText(const DotGroup::Counts &counts)
{
    int count = 0;
    int sum = 0;
    for (int level = 0; const int workouts : counts) {
        count += workouts;
        sum += level++ * workouts;
    }
    return count > 0 ? ResultCard::tr("%n workout(s), mean %1", nullptr, count)
                           .arg(numberText(static_cast<double>(sum) / count))
                     : ResultCard::tr("%n workout(s)", nullptr, count);
}

QString stoppedText(int kept)
{
    return kept > 0
        ? ResultCard::tr("An experiment that ends early says nothing either way. Its workouts stay in the "
                         "journal. Started again, it gets new draws.")
        : ResultCard::tr(
            "An experiment that ends early says nothing either way. Started again, it gets new draws.");
}

} // namespace

ResultCard::ResultCard(QWidget *parent)
    : Card({}, parent)
    , m_span(textLabel({}, Type::Small, Tone::Text2))
    , m_dots(new QWidget)
    , m_treatment()
    , m_control()
    , m_heading(textLabel({}, Type::Title))
    , m_sentence(textLabel({}, Type::Body))
    , m_range(new RangeLine)
    , m_meaning(textLabel({}, Type::Small, Tone::Text2))
    , m_adherence(textLabel({}, Type::Small, Tone::Text2))
    , m_again(textButton(tr("Start it again"), ButtonKind::Secondary, QStringLiteral("repeat")))
{
    addTrailing(m_span);
    auto *dots = new QVBoxLayout(m_dots);
    dots->setContentsMargins(0, 0, 0, 0);
    m_treatment = addArm(dots, DotGroup::Shape::Circle);
    m_control = addArm(dots, DotGroup::Shape::Diamond);
    dots->addWidget(
        textLabel(tr("Worst pain in the 72 hours after each workout. The bar is the mean. The result uses "
                     "every pain note and allows for slow ups and downs, so it can differ from "
                     "these means."),
                  Type::Caption, Tone::Text3));
    dots->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_heading, m_sentence, m_range, m_meaning, m_adherence})
        words->addWidget(part);
    words->addStretch(1);
    auto *two = new Columns(stackBelow);
    two->addColumn(words, 1);
    two->addColumn(m_dots, 1);
    body()->addWidget(two);
    body()->addSpacing(4);
    body()->addWidget(m_again, 0, Qt::AlignLeft); // after all that belongs to the result
    body()->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &ResultCard::againWanted);
}

ResultCard::ArmDots ResultCard::addArm(QVBoxLayout *column, DotGroup::Shape shape)
{
    const ArmDots arm {.name = textLabel({}, Type::BodyStrong),
                       .count = textLabel({}, Type::Small, Tone::Text2),
                       .dots = new DotGroup(shape)};
    column->addWidget(arm.name);
    column->addWidget(arm.count);
    column->addWidget(arm.dots);
    return arm;
}

void ResultCard::show(const ExperimentFinding &finding, int kept)
{
    const Experiment &experiment = finding.experiment;
    const bool stopped = finding.stage == Stage::Stopped;
    setTitle(stopped ? tr("Stopped: %1").arg(experimentwords::titleOf(experiment))
                     : tr("Finished: %1").arg(experimentwords::titleOf(experiment)));
    m_span->setText(experimentwords::spanText(finding));
    const ExperimentResult *result = finding.verdict();
    const auto difference = result ? result->difference : std::nullopt;
    const auto verdict = experimentwords::verdictOf(finding);
    m_heading->setText(stopped ? tr("No result") : result ? verdict.heading : tr("Working it out"));
    m_sentence->setText(stopped ? stoppedText(kept) : verdict.sentence);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_meaning->setText(verdict.meaning);
    m_meaning->setVisible(result);
    m_range->setVisible(difference.has_value());
    if (difference)
        m_range->show(*difference);
    m_adherence->setVisible(result);
    m_dots->setVisible(result && !result->points.isEmpty());
    if (!result)
        return;
    m_adherence->setText(experimentwords::adherenceText(*result));
    showDots(*result, experiment);
}

void ResultCard::showDots(const ExperimentResult &result, const Experiment &experiment)
{
    const DotGroup::Counts treatment = countsOf(result, Arm::Treatment);
    const DotGroup::Counts control = countsOf(result, Arm::Control);
    const int perMark = DotGroup::marksNeeded(treatment, control);
    const int tallest = std::max(*std::ranges::max_element(treatment), *std::ranges::max_element(control));
    const auto fill = [&](const ArmDots &arm, Arm way, const DotGroup::Counts &counts) {
        arm.name->setText(experimentwords::wayOf(experiment, way));
        arm.count->setText(countText(counts));
        arm.dots->setAccessibleName(arm.name->text());
        arm.dots->setRoom((tallest + perMark - 1) / perMark + 1);
        arm.dots->show(counts, perMark);
    };
    fill(m_treatment, Arm::Treatment, treatment);
    fill(m_control, Arm::Control, control);
}

} // namespace rhomboid
