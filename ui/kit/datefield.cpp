#include "ui/kit/datefield.h"

#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/typeddate.h"
#include "ui/theme/icons.h"

#include <QCalendarWidget>
#include <QChildEvent>
#include <QDateTimeEdit>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>

#include <optional>

namespace rhomboid {

namespace {

constexpr int border = 1;

QTextCharFormat formatOf(Tone text)
{
    QTextCharFormat format;
    format.setForeground(theme().color(text));
    return format;
}

void setArrow(const QCalendarWidget &calendar, const QString &button, const QString &iconName)
{
    if (auto *arrow = calendar.findChild<QToolButton *>(button))
        arrow->setIcon(icon(iconName));
}

// What a style sheet cannot reach: every weekday is written alike, and today stands out.
void dress(QCalendarWidget &calendar)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar.setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), formatOf(Tone::Text));
    QTextCharFormat heading = formatOf(Tone::Text2);
    heading.setBackground(theme().color(Tone::Surface));
    calendar.setHeaderTextFormat(heading);
    QTextCharFormat today = formatOf(Tone::AccentSoftText);
    today.setBackground(theme().color(Tone::AccentSoft));
    today.setFontWeight(QFont::Bold);
    calendar.setDateTextFormat({}, {}); // forgets the day that was today when it was last seen
    calendar.setDateTextFormat(QDate::currentDate(), today);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setArrow(calendar, QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("chevron-left"));
    setArrow(calendar, QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("chevron-right"));
}

// The formats of the weekdays would write days that cannot be chosen like all others.
void endAt(QCalendarWidget &calendar, QDate latest)
{
    constexpr int onOnePage = 6 * 7;
    calendar.setMaximumDate(latest);
    for (int after = 1; after <= onOnePage; ++after)
        calendar.setDateTextFormat(latest.addDays(after), formatOf(Tone::Disabled));
}

// The calendar exists from its first opening on, and each opening may be in another look.
class CalendarDresser : public QObject
{
public:
    CalendarDresser(LatestDay latest, QObject *parent) : QObject(parent), m_latest(std::move(latest)) { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildPolished) {
            const QObject *popup = static_cast<QChildEvent *>(event)->child();
            if (auto *calendar = popup->findChild<QCalendarWidget *>()) {
                calendar->installEventFilter(this);
                // Room for the border of the style sheet, which its children would cover.
                calendar->setAttribute(Qt::WA_StyledBackground);
                calendar->setContentsMargins(border, border, border, border);
            }
        } else if (event->type() == QEvent::Show) {
            if (auto *calendar = qobject_cast<QCalendarWidget *>(watched)) {
                dress(*calendar);
                if (m_latest)
                    endAt(*calendar, qMax(m_latest(), calendar->selectedDate())); // what was typed stays
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    LatestDay m_latest;
};

QChar widestDigit(const QFontMetrics &metrics)
{
    QChar widest = u'0';
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (metrics.horizontalAdvance(QChar(digit)) > metrics.horizontalAdvance(widest))
            widest = QChar(digit);
    return widest;
}

// Of every month, weekday and half of the day in the format of a field, whatever the numbers.
int widestText(const QDateTimeEdit &field)
{
    const QFontMetrics metrics(field.fontMetrics());
    const QChar digit = widestDigit(metrics);
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        for (int day = 22; day <= 28; ++day)
            for (const int hour : {10, 22}) {
                const QDateTime moment(QDate(2026, month, day), QTime(hour, 58));
                QString text = field.locale().toString(moment, field.displayFormat());
                for (QChar &letter : text)
                    if (letter.isDigit())
                        letter = digit;
                widest = qMax(widest, metrics.horizontalAdvance(text));
            }
    return widest;
}

// A click into a part of the moment takes the whole part, as a double click does: Qt would put the cursor
// between two digits, and a full part takes no third one.
class PartTaker : public QObject
{
public:
    PartTaker(QDateTimeEdit &field, QLineEdit &line) : QObject(&field), m_field(field), m_line(line)
    {
        line.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (!m_line.hasSelectedText())
                        m_field.setSelectedSection(m_field.currentSection());
                },
                Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    QDateTimeEdit &m_field;
    QLineEdit &m_line;
};

// Typing as people write. With all of it chosen, Qt swallows digits until the first separator; typing begins
// with the first part that has any, which a weekday has not. And Qt takes a date part by part: a separator after
// a full part skips the next one, a month shown by name takes no number, "31" is cut to the month before. So a
// date that is typed from its first part on is read as a whole.
template <class Field> class ByTyping : public Field
{
public:
    ByTyping() { new PartTaker(*this, *this->lineEdit()); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QChar key = event->text().isEmpty() ? QChar() : event->text().at(0);
        if (!key.isPrint()) {
            m_typed.reset();
            Field::keyPressEvent(event);
            return;
        }
        if (this->lineEdit()->selectedText() == this->lineEdit()->text())
            takePart(firstTyped());
        if (!m_typed && isAtBegin()) {
            m_typed = QString();
            m_year = this->date().year();
        }
        if (m_dateIsDone && !key.isLetterOrNumber())
            return; // the comma before the time, which is under the cursor already
        m_dateIsDone = false;
        Field::keyPressEvent(event);
        if (m_typed) {
            *m_typed += key;
            takeDate();
        }
    }

    void focusInEvent(QFocusEvent *event) override
    {
        m_typed.reset();
        Field::focusInEvent(event);
    }

private:
    int firstTyped() const { return this->displayFormat().startsWith(u"ddd") ? 1 : 0; }

    bool isAtBegin() const
    {
        // Of the chosen part, because Qt's text of a "day" may be the weekday.
        return this->currentSectionIndex() == firstTyped() && this->displayFormat().contains(u'd')
            && this->lineEdit()->selectedText().toInt() == this->date().day();
    }

    void takeDate()
    {
        const auto typed = typedDate(*m_typed, m_year, this->displayFormat(), this->locale());
        if (!typed)
            return;
        const int part = this->currentSectionIndex();
        this->setDate(QDate(typed->year, typed->month, typed->day));
        m_dateIsDone = typed->complete;
        if (!typed->complete) {
            takePart(part);
            return;
        }
        m_typed.reset();
        const int dateParts = firstTyped() + 3;
        takePart(qMin(dateParts, this->sectionCount() - 1));
    }

    void takePart(int index)
    {
        this->setCurrentSectionIndex(index);
        this->setSelectedSection(this->sectionAt(index));
    }

    std::optional<QString> m_typed {}; // from the first part on, by nothing but letters
    int m_year {}; // before the typing
    bool m_dateIsDone {false};
};

// Qt works its size out once, before the style sheet is there and from two dates only.
template <class Field> class WithCalendar : public ByTyping<Field>
{
public:
    explicit WithCalendar(LatestDay latest = {})
    {
        this->setCalendarPopup(true);
        this->installEventFilter(new CalendarDresser(std::move(latest), this));
    }

    QSize sizeHint() const override
    {
        this->ensurePolished();
        QStyleOptionComboBox box;
        box.initFrom(this);
        box.editable = true;
        box.rect = QRect(0, 0, roomy, roomy);
        const QRect text =
            this->style()->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, this);
        const QSize content(textWidth() + 2 * lineMargin, this->lineEdit()->sizeHint().height());
        const QSize whole = this->style()->sizeFromContents(QStyle::CT_ComboBox, &box, content, this);
        return {content.width() + roomy - text.width(), whole.height()};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    static constexpr int roomy = 1'000; // more than any frame
    static constexpr int lineMargin = 4; // what a line edit keeps free beside its text, and its cursor

    struct Measured {
        QString format {};
        QFont font {};
        QLocale locale {};
        int width {};
    };

    int textWidth() const
    {
        if (m_measured.format != this->displayFormat() || m_measured.font != this->font()
            || m_measured.locale != this->locale())
            m_measured = {this->displayFormat(), this->font(), this->locale(), widestText(*this)};
        return m_measured.width;
    }

    mutable Measured m_measured {};
};

} // namespace

QDateEdit *dayField(LatestDay latest) { return new WithCalendar<QDateEdit>(std::move(latest)); }

QDateEdit *dayField(const QString &name, QDate day)
{
    QDateEdit *field = dayField();
    field->setLocale(formats().locale);
    field->setDate(day);
    nameField(field, name);
    return field;
}

QTimeEdit *clockField()
{
    auto *field = new ByTyping<QTimeEdit>;
    field->setDisplayFormat(clockFormat());
    field->setLocale(formats().locale);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

QDateTimeEdit *momentField(LatestDay latest) { return new WithCalendar<QDateTimeEdit>(std::move(latest)); }

} // namespace rhomboid
