#include "ui/kit/choices.h"

#include "ui/kit/flowlayout.h"
#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>

namespace rhomboid {

namespace {

constexpr const char *keyProperty = "choice";

QString keyOf(const QAbstractButton *button)
{
    return button ? button->property(keyProperty).toString() : QString();
}

// Written in a heavier weight while it is chosen. There is room for that from the start, so that choosing
// one neither cuts it nor moves the others.
class ChoiceButton : public QPushButton
{
public:
    explicit ChoiceButton(const QString &text)
    {
        setCheckable(true); // before the text: from then on screen readers know what it is
        setText(text);
        setAutoDefault(false);
    }

    QSize sizeHint() const override
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        const int more =
            QFontMetrics(strong).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
        return QPushButton::sizeHint() + QSize(more, 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

// Its tick grows with the text. A new font reaches it before the new style sheet does, and only what is asked
// for after both says how large it wants to be.
class Chip : public ChoiceButton
{
public:
    explicit Chip(const QString &text) : ChoiceButton(text)
    {
        setProperty("chip", true);
        renew();
        connect(this, &QPushButton::toggled, this, &Chip::renew);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
            || event->type() == QEvent::StyleChange)
            QMetaObject::invokeMethod(
                this, [this] { renew(); }, Qt::QueuedConnection);
    }

private:
    void renew()
    {
        setIcon(isChecked() ? rhomboid::icon(QStringLiteral("check"), Tone::AccentSoftText) : QIcon());
        setIconSize(QSize(theme().em(1), theme().em(1)));
        updateGeometry();
    }
};

} // namespace

Segmented::Segmented(const QString &name, const QList<Choice> &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *frame = new QFrame;
    frame->setProperty("segmented", true);
    auto *row = new FlowLayout(0, frame);
    row->setContentsMargins(3, 3, 3, 3);
    row->wrapInColumns();
    for (const Choice &choice : choices) {
        auto *button = new ChoiceButton(choice.text);
        button->setProperty("segment", true);
        button->setProperty(keyProperty, choice.key);
        button->setAccessibleName(tr("%1: %2").arg(name, choice.text));
        m_group->addButton(button);
        row->addWidget(button);
    }
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        if (m_clearable && keyOf(button) == m_last)
            setValue({});
        m_last = value();
        emit valueChanged(m_last);
    });
}

QString Segmented::value() const { return keyOf(m_group->checkedButton()); }

void Segmented::setValue(const QString &key)
{
    // An exclusive group does not let go of its last button by itself.
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(keyOf(button) == key);
    m_group->setExclusive(true);
    m_last = value();
}

void Segmented::setClearable(bool clearable) { m_clearable = clearable; }

// As high as the rows its words need: a layout gives no more than this to a widget of fixed height.
QSize Segmented::sizeHint() const
{
    const QSize oneRow = QWidget::sizeHint();
    return width() < oneRow.width() ? QSize(oneRow.width(), heightForWidth(width())) : oneRow;
}

void Segmented::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QPushButton *chipButton(const QString &text) { return new Chip(text); }

ChipGroup::ChipGroup(const QString &name, const QList<Choice> &choices, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    auto *flow = new FlowLayout(8, this);
    for (const Choice &choice : choices) {
        QPushButton *chip = chipButton(choice.text);
        chip->setProperty(keyProperty, choice.key);
        chip->setAccessibleName(tr("%1: %2").arg(name, choice.text));
        connect(chip, &QPushButton::clicked, this, [this] { emit valuesChanged(values()); });
        m_chips.append(chip);
        flow->addWidget(chip);
    }
}

QStringList ChipGroup::values() const
{
    QStringList keys;
    for (const QPushButton *chip : m_chips)
        if (chip->isChecked())
            keys.append(keyOf(chip));
    return keys;
}

void ChipGroup::setValues(const QStringList &keys)
{
    for (QPushButton *chip : m_chips)
        chip->setChecked(keys.contains(keyOf(chip)));
}

QPushButton *ChipGroup::chip(const QString &key) const
{
    for (QPushButton *chip : m_chips)
        if (keyOf(chip) == key)
            return chip;
    return nullptr;
}

} // namespace rhomboid
