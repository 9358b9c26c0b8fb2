#include "ui/journal/filtercard.h"

#include "ui/kit/bodymap.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/datefield.h"
#include "ui/kit/dropdown.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/period.h"
#include "ui/kit/stepper.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int highestPain = 10;
constexpr int widestChoice = 24; // em
const QString workoutsKey = QStringLiteral("workouts");
const QString painKey = QStringLiteral("pain");
const QString painFreeKey = QStringLiteral("painfree");
const QString notesKey = QStringLiteral("notes");
const QString ownDays = QStringLiteral("own");

QStringList kindsOf(const EntryFilter &filter)
{
    QStringList kinds;
    for (const auto &[on, key] :
         {std::pair(filter.workouts, workoutsKey), std::pair(filter.pain, painKey),
          std::pair(filter.painFree, painFreeKey), std::pair(filter.phaseNotes, notesKey)})
        if (on)
            kinds.append(key);
    return kinds;
}

QComboBox *choiceOf(const QString &name)
{
    auto *box = dropDown();
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

// A number with its word in front, kept together when the row wraps.
QWidget *withWord(const QString &word, QWidget *field)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QLabel *label = textLabel(word, Type::Small, Tone::Text2);
    label->setWordWrap(false);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field, 1);
    return box;
}

} // namespace

FilterCard::FilterCard(QDate today, QWidget *parent)
    : Card(tr("Filter"), parent)
    , m_today(today)
    , m_kinds(new ChipGroup(tr("Show"),
                            {{workoutsKey, tr("Workouts")},
                             {painKey, tr("Pain")},
                             {painFreeKey, tr("Pain-free")},
                             {notesKey, tr("Notes", "for several days")}}))
    , m_atLeast(new Stepper(tr("Pain at least"), {}, {.minimum = 0, .maximum = highestPain}))
    , m_atMost(
          new Stepper(tr("Pain at most"), {}, {.minimum = 0, .maximum = highestPain, .start = highestPain}))
    , m_region(choiceOf(tr("Place on the body")))
    , m_exercise(choiceOf(tr("Exercise")))
    , m_days(choiceOf(tr("Days")))
    , m_ownDays(new QWidget)
    , m_choices(new QFormLayout)
    , m_from(dayField(tr("First day"), today.addMonths(-1)))
    , m_to(dayField(tr("Last day"), today))
    , m_clear(textButton(tr("Clear filter"), ButtonKind::Quiet))
{
    QSizePolicy kept = m_clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing below moves when there is something to clear
    m_clear->setSizePolicy(kept);
    addTrailing(m_clear);
    m_region->addItem(tr("Any place"), QString());
    for (const BodyRegion &region : bodyRegions())
        m_region->addItem(region.name(), region.id);
    m_exercise->addItem(tr("Any exercise"), QString());
    body()->addWidget(m_kinds);
    buildPain();
    m_choices->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_choices->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_choices->setHorizontalSpacing(10);
    m_choices->setVerticalSpacing(6);
    body()->addLayout(m_choices);
    addChoice(tr("Place"), m_region);
    addChoice(tr("Exercise"), m_exercise);
    buildDays();
    setFilter({});
    connect(m_kinds, &ChipGroup::valuesChanged, this, &FilterCard::read);
    connect(m_atLeast, &Stepper::valueChanged, this, &FilterCard::read);
    connect(m_atMost, &Stepper::valueChanged, this, &FilterCard::read);
    for (QComboBox *choice : {m_region, m_exercise, m_days})
        connect(choice, &QComboBox::currentIndexChanged, this, &FilterCard::read);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &FilterCard::read);
    // The two days come below the box, which may be the last thing in view.
    connect(m_days, &QComboBox::activated, this, [this] {
        if (m_days->currentData() == ownDays)
            QTimer::singleShot(0, this, [this] { bringIntoView(m_ownDays); });
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterCard::clearWanted);
}

void FilterCard::bringIntoView(QWidget *part)
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(part);
}

// The names are as wide as the widest, so that the boxes stand below each other.
void FilterCard::addChoice(const QString &name, QComboBox *box)
{
    QLabel *label = textLabel(name, Type::Small, Tone::Text2);
    label->setWordWrap(false);
    label->setBuddy(box);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // level with the text of its box
    box->setMaximumWidth(theme().em(widestChoice));
    m_choices->addRow(label, box);
}

void FilterCard::buildPain()
{
    m_atLeast->field()->setPlaceholderText(QString::number(0)); // what holds while nothing is typed
    m_atMost->field()->setPlaceholderText(QString::number(highestPain));
    auto *range = new QWidget;
    auto *flow = new FlowLayout(8, range);
    flow->addWidget(m_atLeast);
    flow->addWidget(withWord(tr("and", "pain between … and …"), m_atMost));
    QLabel *label = textLabel(tr("Pain between"), Type::Small, Tone::Text2);
    label->setBuddy(m_atLeast);
    body()->addWidget(label);
    body()->addWidget(range);
}

void FilterCard::buildDays()
{
    m_days->addItem(tr("Any day"), QString());
    m_days->addItem(tr("Last 4 weeks"), period::fourWeeks);
    m_days->addItem(tr("Last 3 months"), period::threeMonths);
    m_days->addItem(tr("Last year"), period::oneYear);
    m_days->addItem(tr("Between two days"), ownDays);
    addChoice(tr("Days"), m_days);
    auto *flow = new FlowLayout(8, m_ownDays);
    flow->addWidget(withWord(tr("from", "range of days"), m_from));
    flow->addWidget(withWord(tr("to", "range of days"), m_to));
    body()->addWidget(m_ownDays);
}

void FilterCard::setFilter(const EntryFilter &filter)
{
    m_filter = filter;
    m_kinds->setValues(kindsOf(filter));
    m_atLeast->setValue(filter.atLeast > 0 ? std::optional<double>(filter.atLeast) : std::nullopt);
    m_atMost->setValue(filter.atMost < highestPain ? std::optional<double>(filter.atMost) : std::nullopt);
    const QSignalBlocker quiet[] {QSignalBlocker(m_region), QSignalBlocker(m_exercise),
                                  QSignalBlocker(m_days), QSignalBlocker(m_from), QSignalBlocker(m_to)};
    m_region->setCurrentIndex(qMax(0, m_region->findData(filter.region)));
    m_exercise->setCurrentIndex(qMax(0, m_exercise->findData(filter.exercise)));
    showDays();
    showClear();
}

// A range of the list where it is one, else the two days themselves.
void FilterCard::showDays()
{
    const QString chosen = m_days->currentData().toString();
    if (!m_filter.from.isValid() && !m_filter.to.isValid())
        m_days->setCurrentIndex(0);
    else if (m_filter.to != m_today || m_filter.from != period::firstDay(chosen, m_today))
        m_days->setCurrentIndex(m_days->findData(ownDays));
    if (m_filter.from.isValid())
        m_from->setDate(m_filter.from);
    if (m_filter.to.isValid())
        m_to->setDate(m_filter.to);
    m_ownDays->setVisible(m_days->currentData() == ownDays);
}

void FilterCard::setExercises(const QStringList &names)
{
    QStringList known;
    for (int i = 1; i < m_exercise->count(); ++i)
        known.append(m_exercise->itemData(i).toString());
    if (known == names)
        return;
    const QSignalBlocker quiet(m_exercise);
    while (m_exercise->count() > 1)
        m_exercise->removeItem(1);
    for (const QString &name : names)
        m_exercise->addItem(name, name);
    m_exercise->setCurrentIndex(qMax(0, m_exercise->findData(m_filter.exercise)));
}

void FilterCard::read()
{
    const QStringList kinds = m_kinds->values();
    const QString range = m_days->currentData().toString();
    EntryFilter filter = m_filter;
    filter.workouts = kinds.contains(workoutsKey);
    filter.pain = kinds.contains(painKey);
    filter.painFree = kinds.contains(painFreeKey);
    filter.phaseNotes = kinds.contains(notesKey);
    filter.atLeast = qRound(m_atLeast->value().value_or(0));
    filter.atMost = qRound(m_atMost->value().value_or(highestPain));
    filter.region = m_region->currentData().toString();
    filter.exercise = m_exercise->currentData().toString();
    filter.from = range == ownDays ? qMin(m_from->date(), m_to->date()) : period::firstDay(range, m_today);
    filter.to = range == ownDays ? qMax(m_from->date(), m_to->date()) : range.isEmpty() ? QDate() : m_today;
    m_ownDays->setVisible(range == ownDays);
    m_filter = filter;
    showClear();
    emit filterChanged(m_filter);
}

void FilterCard::showClear() { m_clear->setVisible(m_filter != EntryFilter {}); }

} // namespace rhomboid
