#include "ui/log/completioncell.h"

#include "ui/log/completionmodel.h"
#include "ui/log/stackedvalues.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr int aboveTitle = 4; // px

int lineOf(Type type) { return QFontMetrics(theme().font(type)).height(); }

const StackedValues *stackedOf(const QModelIndex &index)
{
    return qobject_cast<const StackedValues *>(index.model());
}

// The ground of a cell with its lines and the ring, without its text.
void drawGround(QPainter &painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

void drawLine(QPainter &painter, const QRect &cell, const QString &text, Type type, Tone tone)
{
    const QRect box = cell.adjusted(CompletionCell::padding, 0, -CompletionCell::padding, 0);
    painter.setFont(theme().font(type));
    painter.setPen(theme().color(tone));
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

void drawName(QPainter &painter, const QRect &cell, const QModelIndex &index)
{
    const int first = lineOf(Type::BodyStrong);
    const int second = lineOf(Type::Small);
    const QRect name(cell.left(), cell.top() + (cell.height() - first - second) / 2, cell.width(), first);
    drawLine(painter, name, index.data(CompletionModel::NameRole).toString(), Type::BodyStrong, Tone::Text);
    drawLine(painter, QRect(name.left(), name.bottom() + 1, name.width(), second),
             index.data(CompletionModel::DayRole).toString(), Type::Small, Tone::Text2);
}

// Of a value that stands below its title: where it is shown and typed.
QRect fieldOf(const QRect &cell)
{
    return cell.adjusted(1, aboveTitle + lineOf(Type::Caption), -1, -1);
}

} // namespace

bool copiesFromAbove(const QKeyEvent &key)
{
    return key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier;
}

CompletionCell::CompletionCell(std::function<void()> typed, std::function<void()> copied, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_typed(std::move(typed))
    , m_copied(std::move(copied))
{
}

int CompletionCell::heightOf(const StackedValues *stacked)
{
    constexpr int around = 12;
    constexpr int aroundField = 15;
    return stacked ? aboveTitle + lineOf(Type::Caption) + lineOf(Type::Body) + aroundField
                   : lineOf(Type::BodyStrong) + lineOf(Type::Small) + around;
}

void CompletionCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const StackedValues *stacked = stackedOf(index);
    const QString name = index.data(CompletionModel::NameRole).toString();
    const QString title = index.data(CompletionModel::TitleRole).toString();
    if (!stacked && name.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    if (stacked && !name.isEmpty())
        painter->fillRect(option.rect, theme().color(Tone::Surface2));
    else
        drawGround(*painter, cell);
    if (!name.isEmpty()) {
        drawName(*painter, option.rect, index);
    } else if (!title.isEmpty()) { // else it is the room behind the last value
        const QRect field = fieldOf(option.rect);
        drawLine(*painter,
                 QRect(option.rect.left(), option.rect.top() + aboveTitle, option.rect.width(),
                       field.top() - option.rect.top() - aboveTitle),
                 title, Type::Caption, Tone::Text2);
        drawLine(*painter, field.adjusted(-1, 0, 1, 0), cell.text, Type::Body, Tone::Text);
    }
    painter->restore();
}

QWidget *CompletionCell::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setProperty("cell", true);
    edit->setAlignment(stackedOf(index) ? Qt::AlignLeft : Qt::AlignRight);
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(edit, &QLineEdit::textEdited, this, m_typed);
    return edit;
}

// What is being typed is not taken away when something else in the journal changes, nor is what is selected
// for being typed over.
void CompletionCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<const QLineEdit *>(editor);
    if (!edit->isModified() && edit->text() != index.data(Qt::EditRole).toString())
        QStyledItemDelegate::setEditorData(editor, index);
}

// Below the title, which says what is being typed.
void CompletionCell::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (stackedOf(index))
        editor->setGeometry(fieldOf(option.rect));
}

// Before the field sees the key: on most Linux desktops its own Ctrl+D deletes a letter.
bool CompletionCell::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !copiesFromAbove(*static_cast<const QKeyEvent *>(event)))
        return QStyledItemDelegate::eventFilter(editor, event);
    m_copied();
    return true;
}

} // namespace rhomboid
