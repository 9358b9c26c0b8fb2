#include "ui/report/reportoptions.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/datefield.h"
#include "ui/kit/dropdown.h"
#include "ui/kit/format.h"
#include "ui/kit/textfields.h"
#include "ui/report/printing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rhomboid {

namespace {

// Values of the list of periods: weeks, or one of these.
constexpr int everything = 0;
constexpr int ownDates = -1;
constexpr int usualWeeks = 12;
constexpr int daysOfAWeek = 7;
constexpr int pauseOfTyping = 150; // ms

const auto a4 = QStringLiteral("a4");
const auto letter = QStringLiteral("letter");

// Of the words that are kept.
const auto nameKey = QStringLiteral("name");
const auto questionKey = QStringLiteral("question");

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    QLabel *label = textLabel(text, Type::Small, Tone::Text2);
    label->setBuddy(field);
    nameField(field, text);
    return label;
}

} // namespace

ReportOptions::ReportOptions(QWidget *parent)
    : QWidget(parent)
    , m_period(dropDown())
    , m_dates(new QWidget)
    , m_from(dayField())
    , m_to(dayField())
    , m_reader(dropDown())
    , m_name(new QLineEdit)
    , m_question(new QLineEdit)
    , m_paper(new Segmented(tr("Paper"), {{a4, tr("A4")}, {letter, tr("Letter")}}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    buildPeriod(column);
    column->addSpacing(8);
    buildParts(column);
    column->addSpacing(8);
    buildWords(column);
    showParts(partsFor(ReportReader::Clinician));
    showDates();
}

void ReportOptions::buildPeriod(QVBoxLayout *column)
{
    m_period->addItem(tr("Last 4 weeks"), 4);
    m_period->addItem(tr("Last 8 weeks"), 8);
    m_period->addItem(tr("Last 12 weeks"), usualWeeks);
    m_period->addItem(tr("Everything"), everything);
    m_period->addItem(tr("Own dates"), ownDates);
    m_period->setCurrentIndex(m_period->findData(usualWeeks));
    column->addWidget(fieldLabel(tr("Period"), m_period));
    column->addWidget(m_period);
    auto *dates = new QVBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(4);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setLocale(formats().locale);
        connect(edit, &QDateEdit::dateChanged, this, &ReportOptions::changed);
    }
    dates->addWidget(fieldLabel(tr("First day"), m_from));
    dates->addWidget(m_from);
    dates->addWidget(fieldLabel(tr("Last day"), m_to));
    dates->addWidget(m_to);
    column->addWidget(m_dates);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        emit changed();
    });
}

void ReportOptions::buildParts(QVBoxLayout *column)
{
    m_reader->addItem(tr("A doctor or physical therapist"), static_cast<int>(ReportReader::Clinician));
    m_reader->addItem(tr("A coach"), static_cast<int>(ReportReader::Coach));
    m_reader->addItem(tr("Me"), static_cast<int>(ReportReader::Self));
    column->addWidget(fieldLabel(tr("For"), m_reader));
    column->addWidget(m_reader);
    column->addSpacing(8);
    column->addWidget(textLabel(tr("Include"), Type::Small, Tone::Text2));
    const std::pair<bool ReportParts::*, QString> parts[] {
        {&ReportParts::signs, tr("Warning signs")},
        {&ReportParts::medicines, tr("Medicines")},
        {&ReportParts::tried, tr("What was tried")},
        {&ReportParts::findings, tr("What goes with pain")},
        {&ReportParts::workouts, tr("Recent workouts")},
        {&ReportParts::exercises, tr("Exercises")},
        {&ReportParts::notes, tr("My notes")}};
    for (const auto &[part, title] : parts) {
        m_parts.append({.part = part, .box = new QCheckBox(title)});
        column->addWidget(m_parts.last().box);
        connect(m_parts.last().box, &QCheckBox::toggled, this, &ReportOptions::changed);
    }
    connect(m_reader, &QComboBox::currentIndexChanged, this, [this] {
        showParts(partsFor(static_cast<ReportReader>(m_reader->currentData().toInt())));
        emit changed();
    });
}

void ReportOptions::buildWords(QVBoxLayout *column)
{
    m_name->setPlaceholderText(tr("Leave empty to write it in"));
    m_question->setPlaceholderText(tr("For example: may I row again?"));
    // The pages are made anew in a pause, not with every letter.
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    connect(&m_pause, &QTimer::timeout, this, &ReportOptions::changed);
    for (QLineEdit *line : {m_name, m_question}) {
        limitText(line);
        connect(line, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
        connect(line, &QLineEdit::textEdited, this, &ReportOptions::typed);
    }
    column->addWidget(fieldLabel(tr("Name on the report"), m_name));
    column->addWidget(m_name);
    column->addSpacing(8);
    column->addWidget(fieldLabel(tr("What you want to know"), m_question));
    column->addWidget(m_question);
    column->addSpacing(8);
    column->addWidget(textLabel(tr("Paper"), Type::Small, Tone::Text2));
    m_paper->setValue(usualPaper() == Paper::Letter ? letter : a4);
    column->addWidget(m_paper, 0, Qt::AlignLeft);
    connect(m_paper, &Segmented::valueChanged, this, &ReportOptions::changed);
}

void ReportOptions::showParts(const ReportParts &parts)
{
    for (const Part &part : m_parts) {
        const QSignalBlocker quiet(part.box);
        part.box->setChecked(parts.*part.part);
    }
}

void ReportOptions::showPeriod(QDate from, QDate to)
{
    if (m_period->currentData().toInt() == ownDates)
        return;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(from);
    m_to->setDate(to);
}

void ReportOptions::showName(const QString &name)
{
    const QString before = std::exchange(m_nameOfJournal, name);
    if (name == before || m_name->text() != before)
        return;
    const QSignalBlocker quiet(m_name);
    m_name->setText(name);
}

QByteArray ReportOptions::words() const
{
    QJsonObject words {{questionKey, m_question->text()}};
    if (m_name->text() != m_nameOfJournal)
        words.insert(nameKey, m_name->text());
    return QJsonDocument(words).toJson(QJsonDocument::Compact);
}

bool ReportOptions::showWords(const QByteArray &kept)
{
    const QJsonObject words = QJsonDocument::fromJson(kept).object();
    const QSignalBlocker quiet(this);
    m_question->setText(words[questionKey].toString());
    m_name->setText(words[nameKey].toString(m_nameOfJournal));
    return !words.isEmpty();
}

void ReportOptions::showDates() { m_dates->setVisible(m_period->currentData().toInt() == ownDates); }

ReportChoice ReportOptions::choice(QDate first, QDate today) const
{
    ReportChoice choice {.from = first,
                         .to = today,
                         .reader = static_cast<ReportReader>(m_reader->currentData().toInt()),
                         .name = m_name->text().trimmed(),
                         .question = m_question->text().trimmed()};
    const int weeks = m_period->currentData().toInt();
    if (weeks == ownDates) {
        choice.from = std::min(m_from->date(), m_to->date());
        choice.to = std::max(m_from->date(), m_to->date());
    } else if (weeks != everything) {
        choice.from = today.addDays(1 - daysOfAWeek * weeks);
    }
    for (const Part &part : m_parts)
        choice.parts.*part.part = part.box->isChecked();
    return choice;
}

Paper ReportOptions::paper() const { return m_paper->value() == letter ? Paper::Letter : Paper::A4; }

} // namespace rhomboid
