#include "ui/insights/factordetail.h"

#include "ui/advice/tipwords.h"
#include "ui/insights/dotgroup.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

DotGroup::Counts countsOf(const FactorRow &row, bool with)
{
    DotGroup::Counts counts {};
    for (const FactorPoint &point : row.finding.points)
        if ((point.exposure >= row.factor->cut) == with)
            ++counts[static_cast<std::size_t>(qBound(0, qRound(point.pain), 10))];
    return counts;
}

QString countText(const GroupSummary &group)
{
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

} // namespace

FactorDetail::FactorDetail(QWidget *parent)
    : Card({}, parent)
    , m_icon(new QLabel)
    , m_name(textLabel({}, Type::Heading))
    , m_with()
    , m_without()
    , m_perMark(textLabel({}, Type::Caption, Tone::Text3))
    , m_difference(textLabel({}, Type::BodyStrong))
    , m_meaning(textLabel(
          tr("A description of your entries, not a finding: it may be chance, or come from something "
             "else that differed on these days."),
          Type::Small, Tone::Text2))
    , m_needed(textLabel({}, Type::Small, Tone::Text2))
    , m_leftOut(textLabel({}, Type::Small, Tone::Text2))
    , m_grade(textLabel({}, Type::Small, Tone::Text2))
    , m_sources(textLabel({}, Type::Caption, Tone::Text3))
    , m_copy(textButton(tr("Copy as CSV"), ButtonKind::Small))
    , m_entries(textButton({}, ButtonKind::Small))
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_name, 1);
    body()->addLayout(heading);
    body()->addWidget(textLabel(tr("Worst pain in the 72 hours after a workout"), Type::BodyStrong));
    m_with = addGroup(DotGroup::Shape::Circle);
    m_without = addGroup(DotGroup::Shape::Square);
    body()->addWidget(m_perMark);
    body()->addWidget(ruler());
    body()->addWidget(m_difference);
    body()->addWidget(m_meaning);
    addSection(tr("What an estimate needs"), m_needed);
    addSection(tr("Left out"), m_leftOut);
    addSection(tr("What others have found"), m_grade);
    body()->addWidget(m_sources);
    body()->addWidget(ruler());
    body()->addWidget(textLabel(tr("A link is not proof of a cause."), Type::Small, Tone::Text2));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(8, buttons);
    flow->addWidget(m_entries);
    m_entries->hide();
    flow->addWidget(m_copy);
    body()->addWidget(buttons);
    body()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &FactorDetail::copyWanted);
    connect(m_entries, &QPushButton::clicked, this, [this] { emit entriesWanted(m_uids); });
}

FactorDetail::Group FactorDetail::addGroup(DotGroup::Shape shape)
{
    const Group group {.name = textLabel({}, Type::BodyStrong),
                       .count = textLabel({}, Type::Small, Tone::Text2),
                       .dots = new DotGroup(shape)};
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    row->addWidget(group.name);
    row->addWidget(group.count);
    row->addWidget(group.dots);
    body()->addLayout(row);
    return group;
}

void FactorDetail::addSection(const QString &title, QLabel *text)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(textLabel(title, Type::BodyStrong));
    box->addWidget(text);
    body()->addLayout(box);
}

void FactorDetail::show(const FactorRow &row, const Knowledge &knowledge)
{
    const FactorFinding &finding = row.finding;
    setAccessibleName(row.title());
    m_icon->setPixmap(
        iconPixmap(QLatin1StringView(row.factor->icon), Tone::Accent, theme().em(1.3), devicePixelRatioF()));
    m_name->setText(row.title());
    showGroups(row);
    m_difference->setText(finding.rawDifference
                              ? tr("Plain difference %1").arg(signedText(*finding.rawDifference))
                              : tr("No difference to show: one of the groups is empty"));
    m_meaning->setVisible(finding.rawDifference.has_value());
    m_needed->setText(finding.whyNot);
    const QString leftOut = leftOutText(finding.leftOut);
    m_leftOut->setText(leftOut.isEmpty() ? tr("Nothing: every workout counts.") : leftOut);
    showEvidence(*row.factor, knowledge);
    m_uids.clear();
    for (const FactorPoint &point : finding.points)
        m_uids.append(point.workout);
    m_entries->setText(tr("Show %n workout(s)", nullptr, static_cast<int>(m_uids.size())));
    m_entries->setVisible(!m_uids.isEmpty());
    m_copy->setVisible(!m_uids.isEmpty());
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
        group.dots->show(counts, perMark);
        group.dots->setVisible(summary.n > 0);
    };
    fill(m_with, row.withText(), row.finding.with, with);
    fill(m_without, row.withoutText(), row.finding.without, without);
    m_perMark->setText(perMark > 1
                           ? tr("One mark is up to %n workout(s); the bar is the mean.", nullptr, perMark)
                           : tr("One mark is one workout; the bar is the mean."));
    m_perMark->setVisible(row.finding.n > 0);
}

void FactorDetail::showEvidence(const RiskFactor &factor, const Knowledge &knowledge)
{
    m_grade->setText(gradeText(QLatin1StringView(factor.grade)));
    QStringList lines;
    for (const QString &id : factor.sources)
        if (const Source *source = knowledge.source(id))
            lines.append(citation(*source));
    m_sources->setText(lines.join(u'\n'));
    m_sources->setVisible(!lines.isEmpty());
}

QString factorCsv(const FactorFinding &finding)
{
    QString text = QStringLiteral("workout,%1,worst_pain_72h\n").arg(finding.key);
    for (const FactorPoint &point : finding.points)
        text += QStringLiteral("%1,%2,%3\n")
                    .arg(point.workout, QString::number(point.exposure, 'g', QLocale::FloatingPointShortest),
                         QString::number(point.pain));
    return text;
}

} // namespace rhomboid
