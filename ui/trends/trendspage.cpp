#include "ui/trends/trendspage.h"

#include "core/plot/axis.h"
#include "core/plot/days.h"
#include "core/plot/select.h"
#include "core/plot/weeks.h"
#include "ui/journal/emptyjournal.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/kit/busyline.h"
#include "ui/kit/card.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/format.h"
#include "ui/kit/period.h"
#include "ui/kit/plotview.h"
#include "ui/trends/calendarcard.h"
#include "ui/trends/chartexport.h"
#include "ui/trends/charttools.h"
#include "ui/trends/places.h"
#include "ui/trends/placescard.h"
#include "ui/trends/tablecard.h"
#include "ui/trends/trendoutline.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double stackBelow = 56; // em
constexpr double emptyStacksBelow = 42; // em
constexpr double wordsFrom = 51; // em, of the buttons in the heading

const auto allDays = QStringLiteral("all");
const auto asChart = QStringLiteral("chart");
const auto asTable = QStringLiteral("table");

QString titleOf(const ChartSpec &spec) { return QCoreApplication::translate("charts", spec.title); }

QList<std::pair<QString, QString>> titlesOf(std::span<const ChartSpec> charts)
{
    QList<std::pair<QString, QString>> titles;
    for (const ChartSpec &spec : charts)
        titles.append({spec.key, titleOf(spec)});
    return titles;
}

// It may be too narrow for its word: pointing at it and a screen reader say what it does all the same.
QPushButton *namedButton(const QString &iconName, const QString &name)
{
    QPushButton *button = textButton({}, ButtonKind::Secondary, iconName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

ChartChoice choiceOf(PlotRange range)
{
    const auto [first, last] = daysIn(range);
    return {.from = first, .to = last, .locale = formats().locale};
}

Plot build(const ChartSpec &spec, const State &state, const ChartChoice &choice)
{
    Plot plot = spec.build(state.journal, *state.loads, state.findings, choice);
    return plot.timeAxis ? withMainPlaces(std::move(plot), state.journal) : plot;
}

} // namespace

TrendsPage::TrendsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Trends"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_range(new Segmented(tr("Range"),
                            {{period::fourWeeks, tr("4 weeks")},
                             {period::threeMonths, tr("3 months")},
                             {period::oneYear, tr("1 year")},
                             {allDays, tr("All")}}))
    , m_view(new Segmented(tr("Show as"), {{asChart, tr("Chart")}, {asTable, tr("Table")}}))
    , m_note(namedButton(QStringLiteral("note"), tr("Add a note for several days")))
    , m_export(namedButton(QStringLiteral("export"), tr("Export the chart")))
    , m_busy(new BusyLine)
    , m_empty(new Card)
    , m_week(textLabel({}, Type::Small))
    , m_cards(new Columns(stackBelow))
    , m_pictures(new QWidget)
    , m_calendar(new CalendarCard)
    , m_places(new PlacesCard)
    , m_table(new TableCard(titlesOf(workspace.parts().charts)))
{
    buildCharts();
    buildHeading();
    buildBody();
    showView();
}

void TrendsPage::buildCharts()
{
    for (const ChartSpec &spec : m_workspace.parts().charts) {
        if (!spec.drawn)
            continue;
        auto *view = new PlotView;
        m_charts.append({.spec = &spec, .view = view});
        view->setTelling([this, &spec](PlotRange range) {
            const Plot &whole = viewOf(spec.key).plot();
            if (!whole.timeAxis)
                return whole;
            return build(spec, m_workspace.state(), choiceOf(range));
        });
        auto *key = new QShortcut(QKeySequence(Qt::Key_T), view);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, view] { toggleTable(view); });
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &PlotView::customContextMenuRequested, this,
                [this, view](QPoint position) { openMenu(view, position); });
        connect(view, &PlotView::stopActivated, this, [this, view](double x) {
            if (view->plot().timeAxis)
                openDay(dayOf(x));
        });
    }
}

void TrendsPage::buildHeading()
{
    m_range->setValue(m_period);
    m_view->setValue(asChart);
    auto *menu = new QMenu(m_export);
    for (const Chart &chart : m_charts) {
        const bool main = chart.spec == m_charts.constFirst().spec;
        QMenu *entries = main ? menu : menu->addMenu(titleOf(*chart.spec));
        addExports(*entries, m_navigator, [view = chart.view] { return view->picture(); });
        if (main && m_charts.size() > 1)
            menu->addSeparator();
    }
    m_export->setMenu(menu);
    actions()->addWidget(m_range);
    actions()->addWidget(m_view);
    actions()->addWidget(m_note);
    actions()->addWidget(m_export);
    connect(m_note, &QPushButton::clicked, this, &TrendsPage::addNote);
    PlotView *main = m_charts.constFirst().view;
    connect(m_range, &Segmented::valueChanged, this, [this, main](const QString &period) {
        m_period = period;
        m_chosen = true;
        main->showAll();
        refresh(m_workspace.state());
    });
    connect(main, &PlotView::rangeChanged, this, &TrendsPage::markPeriod);
    connect(m_view, &Segmented::valueChanged, this, &TrendsPage::showView);
}

// Icons alone where words would not fit beside the switches.
void TrendsPage::fitHeading()
{
    const bool words = width() >= theme().em(wordsFrom) || m_range->isHidden();
    m_note->setText(words ? tr("Add note") : QString());
    // An icon keeps off its word to the right; alone it stands in the middle.
    const int icon = m_note->iconSize().height();
    m_note->setIconSize({words ? icon + icon * 2 / 5 : icon, icon});
    m_export->setText(words ? tr("Export") : QString());
}

void TrendsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitHeading();
}

void TrendsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeading();
}

void TrendsPage::buildBody()
{
    auto *main = new Card;
    m_cards->addColumn(m_calendar, 1);
    m_cards->addColumn(m_places, 1);
    for (const Chart &chart : m_charts) {
        Card *card = chart.spec == m_charts.constFirst().spec ? main : new Card;
        card->setAccessibleName(titleOf(*chart.spec));
        card->body()->addWidget(chart.view, 1);
        // Its title stands in line with those of other cards; it has some air above it already.
        constexpr int room = PlotView::ringRoom;
        constexpr int air = 2;
        card->layout()->setContentsMargins(card->layout()->contentsMargins()
                                           - QMargins(room, room + air, room, room));
        if (card != main)
            m_cards->addColumn(card, 1);
    }
    PlotView *view = m_charts.constFirst().view;
    view->setCorner(new ChartTools(*view));
    m_week->setContentsMargins(PlotView::ringRoom, 0, PlotView::ringRoom, PlotView::ringRoom);
    main->body()->addWidget(m_week);
    auto *column = new QVBoxLayout(m_pictures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(main, 3);
    column->addWidget(m_cards, 2);
    body()->addWidget(m_busy);
    buildEmpty();
    body()->addWidget(m_pictures, 1);
    body()->addWidget(m_table, 1);
    auto *key = new QShortcut(QKeySequence(Qt::Key_T), m_table->view());
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [this] { toggleTable(m_table->view()); });
    connect(m_calendar, &CalendarCard::dayActivated, this, &TrendsPage::openDay);
    connect(m_table, &TableCard::chartChosen, this, &TrendsPage::showTable);
    connect(m_table, &TableCard::rowActivated, this, &TrendsPage::openRow);
    connect(m_table, &TableCard::wholeWanted, this, [this] {
        viewOf(m_table->chart()).showAll();
        showTable();
    });
}

// Instead of charts without anything in them.
void TrendsPage::buildEmpty()
{
    auto *sketch = new TrendOutline;
    auto *words =
        new EmptyState(QStringLiteral("trends"), tr("Your trend will appear here"),
                       tr("After three check-ins there is a first line. A pain-free one counts as well."));
    addFirstSteps(*words, m_workspace, m_navigator, this);
    auto *both = new Columns(emptyStacksBelow);
    both->addColumn(words, 1);
    both->addColumn(sketch, 1);
    // Below the words it leaves them the first screen.
    connect(both, &Columns::stackedChanged, sketch, [sketch](bool stacked) {
        sketch->setMaximumHeight(stacked ? sketch->minimumSizeHint().height() : QWIDGETSIZE_MAX);
    });
    m_empty->setAccessibleName(tr("Your trend will appear here"));
    m_empty->body()->addWidget(both);
    body()->addWidget(m_empty, 0, Qt::AlignTop);
}

// Everything that can be done with one chart.
void TrendsPage::openMenu(PlotView *view, QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &key, bool possible, const auto &act) {
        QAction *action = menu->addAction(text, view, act);
        action->setShortcut(key);
        action->setEnabled(possible);
    };
    const bool drawn = !view->plot().panels.isEmpty();
    add(tr("Zoom in"), Qt::Key_Plus, drawn, [view] { view->zoomBy(0.5); });
    add(tr("Zoom out"), Qt::Key_Minus, view->isZoomed(), [view] { view->zoomBy(2); });
    add(tr("Show all"), Qt::Key_0, view->isZoomed(), [view] { view->showAll(); });
    add(tr("Show as a table"), Qt::Key_T, true, [this, view] { toggleTable(view); });
    menu->addSeparator();
    addExports(*menu, m_navigator, [view] { return view->picture(); });
    menu->addSeparator();
    menu->addAction(tr("Add a note for several days…"), this, &TrendsPage::addNote);
    menu->popup(view->mapToGlobal(position));
}

// About the day that is read, else the days in view, else the last week.
void TrendsPage::addNote()
{
    const PlotView *view = m_charts.constFirst().view;
    const QDate today = m_workspace.now().date;
    QDate from = today.addDays(-6);
    QDate to = today;
    if (view->currentStop() >= 0) {
        from = dayOf(view->plot().stops[view->currentStop()].x);
        to = from.addDays(6);
    } else if (view->isZoomed()) {
        from = daysIn(view->range()).first;
        to = daysIn(view->range()).last;
    }
    addPhaseNote(from, to, m_workspace, m_navigator, window());
}

// The keyboard stays with the numbers it was on.
void TrendsPage::toggleTable(QWidget *view)
{
    const auto chart = std::ranges::find(m_charts, view, &Chart::view);
    const bool toTable = chart != m_charts.cend();
    if (toTable)
        m_table->choose(chart->spec->key);
    m_view->setValue(toTable ? asTable : asChart);
    showView();
    if (toTable)
        m_table->view()->setFocus();
    else
        viewOf(m_table->chart()).setFocus();
}

void TrendsPage::showView()
{
    const bool empty = m_workspace.journal().isEmpty();
    const bool table = m_view->value() == asTable && !empty;
    m_empty->setVisible(empty);
    m_pictures->setVisible(!table && !empty);
    m_table->setVisible(table);
    if (table)
        showTable();
}

void TrendsPage::showTable() { m_table->show(numbers(), !viewOf(m_table->chart()).isZoomed()); }

// What the table shows, of the days in view.
Plot TrendsPage::numbers() const
{
    const std::span<const ChartSpec> charts = m_workspace.parts().charts;
    const auto spec = std::ranges::find(charts, m_table->chart(), &ChartSpec::key);
    const PlotView &view = viewOf(spec->key);
    if (spec->drawn)
        return view.told();
    const State &state = m_workspace.state();
    return build(*spec, state, view.isZoomed() ? choiceOf(view.range()) : choice(state));
}

void TrendsPage::refresh(const State &state)
{
    m_busy->setBusy(m_workspace.isAnalysing());
    if (!state.loads)
        return;
    if (!m_chosen)
        m_period = usualPeriod(state);
    const ChartChoice chosen = choice(state);
    const Source source {.revision = state.revision,
                         .findingsRevision = state.findingsRevision,
                         .from = chosen.from,
                         .to = chosen.to};
    if (m_drawn == source)
        return;
    m_drawn = source;
    draw(state, chosen);
}

// As much as there is to see: the first weeks would be lost in a quarter.
QString TrendsPage::usualPeriod(const State &state) const
{
    const QDate today = m_workspace.now().date;
    const bool begun = firstDayOf(state.journal, today) < period::firstDay(period::fourWeeks, today);
    return begun || state.journal.isEmpty() ? period::threeMonths : period::fourWeeks;
}

// A part that was zoomed to is none of the periods.
void TrendsPage::markPeriod()
{
    m_range->setValue(m_charts.constFirst().view->isZoomed() ? QString() : m_period);
}

void TrendsPage::draw(const State &state, const ChartChoice &choice)
{
    for (const Chart &chart : m_charts)
        chart.view->setPlot(build(*chart.spec, state, choice));
    m_week->setText(weekText(state.journal, *state.loads, choice.to, choice.locale));
    markPeriod();
    m_calendar->show(worstOfDays(state.journal, choice.from, choice.to));
    m_places->show(countPlaces(state.journal, choice.from, choice.to));
    for (QWidget *shown : std::initializer_list<QWidget *> {m_range, m_view, m_export})
        shown->setVisible(!state.journal.isEmpty());
    fitHeading();
    showView();
}

ChartChoice TrendsPage::choice(const State &state) const
{
    const QDate today = m_workspace.now().date;
    return {.from =
                m_period == allDays ? firstDayOf(state.journal, today) : period::firstDay(m_period, today),
            .to = today,
            .locale = formats().locale};
}

// A table without a picture goes with the first chart.
PlotView &TrendsPage::viewOf(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_charts, [&key](const Chart &chart) { return chart.spec->key == key; });
    return *(found == m_charts.cend() ? m_charts.constFirst() : *found).view;
}

void TrendsPage::openDay(QDate day) { m_navigator.open({.page = QStringLiteral("journal"), .day = day}); }

// A row that begins with a day is about the days from it to the one of the row above, and opens the last of
// them with an entry: the journal has no place for the others.
void TrendsPage::openRow(int row)
{
    const Plot plot = numbers();
    const auto dayIn = [&plot](int at) { return std::get_if<QDate>(&plot.table.rows[at].constFirst()); };
    const QDate *first = dayIn(row);
    if (!first)
        return;
    const QDate after = row > 0 ? *dayIn(row - 1) : dayOf(plot.xTo);
    openDay(lastDayWithin(m_workspace.journal(), *first, after.addDays(-1)).value_or(*first));
}

} // namespace rhomboid
