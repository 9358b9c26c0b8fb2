#include "ui/kit/accessibility.h"

#include "ui/kit/accessibleplot.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/loadgauge.h"
#include "ui/kit/monthview.h"
#include "ui/kit/page.h"
#include "ui/kit/plotview.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/strips.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace rhomboid {

namespace {

class AccessibleScale : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleScale(ScalePicker *scale) : QAccessibleWidget(scale, QAccessible::Slider) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? scale()->valueText() : QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override
    {
        if (scale()->isMomentary())
            return scale()->current();
        return scale()->value() ? QVariant(*scale()->value()) : QVariant();
    }

    void setCurrentValue(const QVariant &value) override
    {
        const int wanted = qBound(scale()->from(), value.toInt(), scale()->to());
        if (scale()->isMomentary())
            scale()->moveBy(wanted - scale()->current());
        else
            scale()->pick(wanted);
    }

    QVariant maximumValue() const override { return scale()->to(); }
    QVariant minimumValue() const override { return scale()->from(); }
    QVariant minimumStepSize() const override { return 1; }

    QStringList actionNames() const override
    {
        return QStringList {pressAction(), increaseAction(), decreaseAction()}
        + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            scale()->pick(scale()->current());
        else if (name == increaseAction())
            scale()->moveBy(1);
        else if (name == decreaseAction())
            scale()->moveBy(-1);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    ScalePicker *scale() const { return static_cast<ScalePicker *>(widget()); }
};

// One region of the body map.
class AccessibleRegion : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleRegion(BodyMap *map, int index) : m_map(map), m_index(index) { }

    bool isValid() const override { return m_map; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::CheckBox; }
    void setText(QAccessible::Text, const QString &) override { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!m_map)
            return {};
        if (kind == QAccessible::Name)
            return bodyRegions()[m_index].name();
        const bool tellsLevel = kind == QAccessible::Value || kind == QAccessible::Description;
        if (!tellsLevel || !m_map->isChosen(m_index))
            return {};
        if (const std::optional<int> level = m_map->levelOf(m_index))
            return QCoreApplication::translate("bodymap", "Pain %1 of 10").arg(*level);
        return QCoreApplication::translate("bodymap", "Level not chosen yet");
    }

    QRect rect() const override
    {
        if (!m_map)
            return {};
        const QRect bounds = m_map->boundsOf(m_index);
        return {m_map->mapToGlobal(bounds.topLeft()), bounds.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.checkable = true;
        state.focusable = true;
        if (!m_map)
            return state;
        state.checked = m_map->isChosen(m_index);
        state.focused = m_map->hasFocus() && m_map->currentRegion() == m_index;
        state.disabled = !m_map->isEnabled();
        state.invisible = !m_map->isVisible();
        return state;
    }

    QStringList actionNames() const override { return {toggleAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (m_map && m_map->isEnabled() && actionNames().contains(name))
            m_map->toggle(m_index);
    }

private:
    QPointer<BodyMap> m_map;
    int m_index;
};

class AccessibleBody : public QAccessibleWidget
{
public:
    explicit AccessibleBody(BodyMap *map) : QAccessibleWidget(map, QAccessible::Grouping)
    {
        for (int i = 0; i < bodyRegions().size(); ++i)
            m_ids.append(QAccessible::registerAccessibleInterface(new AccessibleRegion(map, i)));
    }

    ~AccessibleBody() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_ids.size()); }

    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < m_ids.size() ? QAccessible::accessibleInterface(m_ids[index]) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(
            m_ids.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(map()->regionAt(map()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return map()->hasFocus() ? child(map()->currentRegion()) : nullptr;
    }

private:
    BodyMap *map() const { return static_cast<BodyMap *>(widget()); }

    QList<QAccessible::Id> m_ids {};
};

// A month is a value that steps by days; the day and what was entered then are its text.
class AccessibleMonth : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleMonth(MonthView *month) : QAccessibleWidget(month, QAccessible::SpinBox) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? month()->currentText() : QAccessibleWidget::text(kind);
    }

    // In days of the month.
    QVariant currentValue() const override { return month()->current().day(); }
    void setCurrentValue(const QVariant &value) override
    {
        month()->moveTo(
            month()->month().addDays(qBound(1, value.toInt(), month()->month().daysInMonth()) - 1));
    }
    QVariant maximumValue() const override { return month()->month().daysInMonth(); }
    QVariant minimumValue() const override { return 1; }
    QVariant minimumStepSize() const override { return 1; }

private:
    MonthView *month() const { return static_cast<MonthView *>(widget()); }
};

// A button that stays down. Qt only turns it over when it is asked to toggle, and nobody who waits for a
// click hears of that: here each action is a click. One of several is a radio button, any other a check box.
class AccessibleChoice : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::CheckBox) { }

    QAccessible::Role role() const override
    {
        const QButtonGroup *group = button()->group();
        return group && group->exclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? button()->text() : own;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        const QStringList own {toggleAction(), pressAction()};
        return button()->isEnabled() ? own + QAccessibleWidget::actionNames()
                                     : QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

bool isChoice(const QAbstractButton *button)
{
    return button && button->isCheckable()
        && (qobject_cast<const QPushButton *>(button) || qobject_cast<const QToolButton *>(button));
}

QAccessibleInterface *kitInterface(const QString &, QObject *object)
{
    if (auto *scale = qobject_cast<ScalePicker *>(object))
        return new AccessibleScale(scale);
    if (auto *map = qobject_cast<BodyMap *>(object))
        return new AccessibleBody(map);
    if (auto *view = qobject_cast<PlotView *>(object))
        return accessiblePlot(view);
    if (auto *month = qobject_cast<MonthView *>(object))
        return new AccessibleMonth(month);
    // A part with a name is read once, when the focus comes into it: so one hears which page was opened.
    if (auto *page = qobject_cast<Page *>(object))
        return new QAccessibleWidget(page, QAccessible::Grouping);
    // Qt tells of the pages only, and not of what lies over them, such as the bar that says what was done.
    if (auto *stack = qobject_cast<QStackedWidget *>(object))
        return new QAccessibleWidget(stack, QAccessible::LayeredPane);
    if (auto *button = qobject_cast<QAbstractButton *>(object); isChoice(button))
        return new AccessibleChoice(button);
    for (const QMetaObject *drawing :
         {&DayStrip::staticMetaObject, &WeekBars::staticMetaObject, &LoadGauge::staticMetaObject})
        if (drawing->cast(object))
            return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installKitAccessibility() { QAccessible::installFactory(kitInterface); }

} // namespace rhomboid
