#include "ui/log/completiontable.h"

#include "ui/kit/errorline.h"
#include "ui/log/completioncell.h"
#include "ui/log/completionmodel.h"
#include "ui/log/stackedvalues.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

namespace rhomboid {

namespace {

constexpr double leastName = 11; // em, of a workout before its values go below it
constexpr int rowsMeasured = 200; // names, for the width of their column

const auto uidKey = QStringLiteral("uid");
const auto columnKey = QStringLiteral("column");
const auto textKey = QStringLiteral("text");

int widthOf(const QString &text, Type type)
{
    int width = 0;
    for (const QString &line : text.split(u'\n'))
        width = qMax(width, QFontMetrics(theme().font(type)).horizontalAdvance(line));
    return width;
}

} // namespace

CompletionTable::CompletionTable(CompletionModel &model, Workspace &workspace, ErrorLine &problem,
                                 QWidget *parent)
    : TypingTable(parent)
    , m_model(model)
    , m_problem(problem)
    , m_draft(workspace, QStringLiteral("completing"),
              {.content = [this] { return cellDraft(); },
               .show = [this](const QByteArray &draft) { return showCell(draft); }})
{
    setModel(&model);
    setItemDelegate(new CompletionCell([this] { m_draft.touch(); }, [this] { copyFromAbove(); }, this));
    setProperty("cells", true);
    setAccessibleName(tr("Workouts to complete"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QTimer::singleShot(0, this, [this] { m_draft.resume(); }); // once it can be typed into
    connect(&model, &CompletionModel::refused, this, [this](const QString &sentence) {
        refuse();
        m_problem.say(sentence);
    });
    connect(this, &TypingTable::typingEnded, this, [this] {
        m_draft.drop(); // saved, or given up
        m_problem.say({});
    });
}

void CompletionTable::goToFirstGap()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int column = 1; column < m_model.columnCount(); ++column)
            if (m_model.index(row, column).data(Qt::EditRole).toString().isEmpty())
                return setCurrentIndex(shown(m_model.index(row, column)));
    setCurrentIndex(shown(m_model.index(0, 1)));
}

QModelIndex CompletionTable::source(const QModelIndex &shown) const
{
    return m_stacked ? m_stacked->mapToSource(shown) : shown;
}

QModelIndex CompletionTable::shown(const QModelIndex &source) const
{
    return m_stacked ? m_stacked->mapFromSource(source) : source;
}

bool CompletionTable::isFilledByTyping(const QModelIndex &index) const { return source(index).column() > 0; }

// With the name of its workout, as long as both have room.
void CompletionTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (m_stacked && hint == EnsureVisible)
        TypingTable::scrollTo(shown(source(index).siblingAtColumn(0)), hint);
    TypingTable::scrollTo(index, hint);
}

void CompletionTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    TypingTable::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && !m_isLeaving && !isRefused())
        goBelow();
}

// Another cell was clicked: what is typed in this one is taken over, and that is not Enter.
void CompletionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const QScopedValueRollback leaving(m_isLeaving, true);
    TypingTable::currentChanged(current, previous);
}

void CompletionTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (copiesFromAbove(*event))
        copyFromAbove();
    else if (enter && state() != EditingState)
        edit(currentIndex());
    else
        TypingTable::keyPressEvent(event);
}

void CompletionTable::resizeEvent(QResizeEvent *event)
{
    TypingTable::resizeEvent(event);
    fit();
}

void CompletionTable::showEvent(QShowEvent *event)
{
    TypingTable::showEvent(event);
    fit();
    scrollTo(currentIndex());
}

void CompletionTable::changeEvent(QEvent *event)
{
    TypingTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

// Of a column beside the names: its heading and its longest number.
int CompletionTable::columnNeeds(int column) const
{
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    constexpr int besideNumber = 4; // beyond the padding
    return 2 * CompletionCell::padding + besideNumber
        + qMax(widthOf(title, Type::Small), widthOf(m_model.longestText(column), Type::Body));
}

int CompletionTable::nameNeeds() const
{
    int width = 0;
    for (int row = 0; row < qMin(m_model.rowCount(), rowsMeasured); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        width = qMax(width, widthOf(index.data(CompletionModel::NameRole).toString(), Type::BodyStrong));
        width = qMax(width, widthOf(index.data(CompletionModel::DayRole).toString(), Type::Small));
    }
    return 2 * CompletionCell::padding + width;
}

// Of a value below its workout.
int CompletionTable::labelNeeds() const
{
    int width = 0;
    for (int column = 1; column < m_model.columnCount(); ++column)
        width = qMax(width,
                     widthOf(m_model.index(0, column).data(CompletionModel::TitleRole).toString(),
                             Type::Caption));
    return 2 * CompletionCell::padding + width;
}

void CompletionTable::fit()
{
    if (!isVisible())
        return; // as wide as it happens to be
    // As if there were a scroll bar, since there is one as soon as the values stand below each other.
    const QScrollBar *bar = verticalScrollBar();
    const int room = viewport()->width() - (bar->isVisible() ? 0 : bar->sizeHint().width());
    int needs = qMin(nameNeeds(), theme().em(leastName));
    for (int column = 1; column < m_model.columnCount(); ++column)
        needs += columnNeeds(column);
    const int values = qMax(1, m_model.columnCount() - 1);
    const int fitting = qBound(1, room / qMax(1, labelNeeds()), values);
    const int lines = (values + fitting - 1) / fitting;
    arrange(needs <= room ? 0 : (values + lines - 1) / lines); // lines of one length, as far as they can
    setWidths();
}

// 0 for one row a workout. What is being typed stays where it is.
void CompletionTable::arrange(int perLine)
{
    if (perLine == (m_stacked ? m_stacked->perLine() : 0))
        return;
    const QModelIndex current = source(currentIndex());
    const bool isTypedInto = editor() && editor()->isModified();
    const QByteArray typed = cellDraft();
    StackedValues *before = m_stacked;
    m_stacked = perLine > 0 ? new StackedValues(m_model, perLine, this) : nullptr;
    setModel(m_stacked ? static_cast<QAbstractItemModel *>(m_stacked) : &m_model);
    if (before)
        before->deleteLater(); // it is a child, and children are being shown perhaps
    horizontalHeader()->setVisible(!m_stacked);
    clearSpans();
    if (perLine > 1)
        for (int row = 0; row < m_stacked->rowCount(); row += m_stacked->linesPerBlock())
            setSpan(row, 0, 1, perLine);
    setCurrentIndex(shown(current));
    if (isTypedInto)
        showCell(typed);
}

// What is left over is shared, so that no number stands far from its name.
void CompletionTable::setWidths()
{
    verticalHeader()->setDefaultSectionSize(CompletionCell::heightOf(m_stacked));
    int left = viewport()->width();
    if (m_stacked) {
        for (int column = 0; column < m_stacked->perLine(); ++column) {
            const int width = left / (m_stacked->perLine() - column);
            setColumnWidth(column, width);
            left -= width;
        }
        return;
    }
    int needs = nameNeeds();
    for (int column = 1; column < m_model.columnCount(); ++column)
        needs += columnNeeds(column);
    const int share = qMax(0, left - needs) / m_model.columnCount();
    for (int column = 1; column < m_model.columnCount(); ++column) {
        setColumnWidth(column, columnNeeds(column) + share);
        left -= columnWidth(column);
    }
    setColumnWidth(0, left);
}

// Into an open cell, too, which stays open: Enter goes on below.
void CompletionTable::copyFromAbove()
{
    const QModelIndex index = source(currentIndex());
    QLineEdit *open = state() == EditingState ? editor() : nullptr;
    if (!open)
        return m_model.copyFromAbove(index);
    if (index.row() == 0)
        return;
    open->selectAll();
    open->insert(index.siblingAtRow(index.row() - 1).data(Qt::EditRole).toString());
    m_draft.touch();
}

void CompletionTable::goBelow()
{
    const QModelIndex index = source(currentIndex());
    const QModelIndex below = shown(index.siblingAtRow(index.row() + 1));
    if (!below.isValid())
        return;
    setCurrentIndex(below);
    if (state() != EditingState)
        edit(below);
}

QLineEdit *CompletionTable::editor() const
{
    for (QLineEdit *edit : viewport()->findChildren<QLineEdit *>())
        if (edit->isVisible())
            return edit;
    return nullptr;
}

// Every value is saved as soon as it is typed; this is one in the middle.
QByteArray CompletionTable::cellDraft() const
{
    const QLineEdit *edit = editor();
    const QModelIndex index = source(currentIndex());
    return QJsonDocument(QJsonObject {{uidKey, m_model.uidOf(index)},
                                      {columnKey, index.column()},
                                      {textKey, edit ? edit->text() : QString()}})
        .toJson(QJsonDocument::Compact);
}

bool CompletionTable::showCell(const QByteArray &draft)
{
    const QJsonObject cell = QJsonDocument::fromJson(draft).object();
    const QModelIndex index = shown(m_model.indexOf(cell[uidKey].toString(), cell[columnKey].toInt()));
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    if (state() != EditingState)
        edit(index);
    if (QLineEdit *field = editor()) {
        field->setText(cell[textKey].toString());
        field->setModified(true);
    }
    return true;
}

} // namespace rhomboid
