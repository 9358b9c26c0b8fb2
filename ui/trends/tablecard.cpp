#include "ui/trends/tablecard.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/readtable.h"
#include "ui/trends/tablemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int shownHeight = 9; // em at least; it takes all that the page has left

QList<Choice> choicesOf(const QList<std::pair<QString, QString>> &charts)
{
    QList<Choice> choices;
    for (const auto &[key, title] : charts)
        choices.append({.key = key, .text = title});
    return choices;
}

// The columns that hold words only, behind the first.
QList<int> wordsOf(const PlotTable &table)
{
    QList<int> columns;
    for (int column = 1; column < table.columns.size(); ++column)
        if (!table.holdsNumbers(column))
            columns.append(column);
    return columns;
}

} // namespace

TableCard::TableCard(const QList<std::pair<QString, QString>> &charts, QWidget *parent)
    : Card({}, parent)
    , m_choice(new Segmented(tr("Numbers of"), choicesOf(charts)))
    , m_days(textLabel({}, Type::Subheading))
    , m_summary(textLabel({}, Type::Small, Tone::Text2))
    , m_model(new PlotTableModel(this))
    , m_view(new ReadTable)
{
    m_choice->setValue(charts.isEmpty() ? QString() : charts.constFirst().first);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->fold();
    m_view->setMinimumHeight(theme().em(shownHeight));
    body()->addWidget(m_choice, 0, Qt::AlignLeft);
    m_choice->setVisible(charts.size() > 1);
    m_part = buildPart();
    body()->addWidget(m_part);
    body()->addWidget(m_summary);
    body()->addWidget(m_view, 1);
    connect(m_choice, &Segmented::valueChanged, this, &TableCard::chartChosen);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &at) { emit rowActivated(at.row()); });
}

// Which days these are, while they are not all.
QWidget *TableCard::buildPart()
{
    QPushButton *all = textButton(tr("Show all days"), ButtonKind::Small);
    connect(all, &QPushButton::clicked, this, [this] {
        m_view->setFocus(); // this button goes away
        emit wholeWanted();
    });
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_days, 1);
    row->addWidget(all);
    return part;
}

QTableView *TableCard::view() const { return m_view; }

QString TableCard::chart() const { return m_choice->value(); }

void TableCard::choose(const QString &key) { m_choice->setValue(key); }

void TableCard::show(const Plot &plot, bool whole)
{
    m_part->setVisible(!whole);
    m_days->setText(plot.title);
    m_summary->setText(plot.empty.isEmpty() ? plot.summary : plot.empty);
    m_model->setTable(plot.table);
    m_view->setCuttable(wordsOf(plot.table));
    m_view->setVisible(!plot.table.rows.isEmpty());
    m_view->setAccessibleName(tr("%1, as a table").arg(plot.title));
    m_view->setAccessibleDescription(plot.summary);
}

} // namespace rhomboid
