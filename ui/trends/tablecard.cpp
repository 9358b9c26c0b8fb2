#include "ui/trends/tablecard.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/trends/tablemodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int shownHeight = 26; // em

QList<Choice> choicesOf(const QList<std::pair<QString, QString>> &charts)
{
    QList<Choice> choices;
    for (const auto &[key, title] : charts)
        choices.append({.key = key, .text = title});
    return choices;
}

} // namespace

TableCard::TableCard(const QList<std::pair<QString, QString>> &charts, QWidget *parent)
    : Card({}, parent)
    , m_choice(new Segmented(tr("Numbers of"), choicesOf(charts)))
    , m_summary(textLabel({}, Type::Small, Tone::Text2))
    , m_model(new PlotTableModel(this))
    , m_view(new QTableView)
{
    m_choice->setValue(charts.isEmpty() ? QString() : charts.constFirst().first);
    m_choice->setVisible(charts.size() > 1);
    m_view->setModel(m_model);
    m_view->setProperty("lines", true);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setMinimumHeight(theme().em(shownHeight));
    body()->addWidget(m_choice, 0, Qt::AlignLeft);
    body()->addWidget(m_summary);
    body()->addWidget(m_view, 1);
    connect(m_choice, &Segmented::valueChanged, this, &TableCard::chartChosen);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &at) { emit rowActivated(at.row()); });
}

QString TableCard::chart() const { return m_choice->value(); }

void TableCard::choose(const QString &key) { m_choice->setValue(key); }

void TableCard::show(const Plot &plot)
{
    m_summary->setText(plot.panels.isEmpty() ? plot.empty : plot.summary);
    m_model->setTable(plot.table);
    m_view->setVisible(!plot.table.rows.isEmpty());
    m_view->setAccessibleName(tr("%1, as a table").arg(plot.title));
    m_view->setAccessibleDescription(plot.summary);
}

} // namespace rhomboid
