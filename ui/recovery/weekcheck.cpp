#include "ui/recovery/weekcheck.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int nightsOfAWeek = 7;

ScalePicker *scale(const QString &name, const QString &low, const QString &high)
{
    auto *picker = new ScalePicker(ScalePicker::Look::Pain, 0, 10);
    picker->setAccessibleName(name);
    picker->setWords({{0, low}, {10, high}});
    return picker;
}

} // namespace

WeekCheck::WeekCheck(QWidget *parent)
    : Card(tr("How was the week?"), parent)
    , m_last(textLabel({}, Type::Body, Tone::Text2))
    , m_open(textButton(tr("Answer now"), ButtonKind::Small))
    , m_form(new QWidget)
    , m_painWeek(scale(tr("Pain on average, past week"), tr("No pain"), tr("Worst imaginable")))
    , m_enjoyment(scale(tr("In the way of enjoying life, past week"), tr("Not at all"), tr("Completely")))
    , m_activity(scale(tr("In the way of usual activity, past week"), tr("Not at all"), tr("Completely")))
    , m_nights(
          new Stepper(tr("Nights disturbed by pain, of seven"), {}, {.minimum = 0, .maximum = nightsOfAWeek}))
    , m_cantDo(new Segmented(tr("Is there a normal thing you cannot do?"),
                             {{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}}))
    , m_save(textButton(tr("Save the week"), ButtonKind::Secondary))
{
    addTrailing(textLabel(tr("Once a week, every answer optional"), Type::Small, Tone::Text2));
    body()->addWidget(m_last);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addWidget(m_form);
    buildForm();
    m_form->hide();
    connect(m_open, &QPushButton::clicked, this, &WeekCheck::openForm);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const FunctionCheck check = value();
        if (check != FunctionCheck())
            emit answered(check);
    });
}

void WeekCheck::buildForm()
{
    m_cantDo->setClearable(true);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [column](const QString &question, QWidget *answer, Qt::Alignment alignment) {
        column->addWidget(textLabel(question, Type::Body));
        column->addWidget(answer, 0, alignment);
    };
    add(tr("How strong was your pain on average in the past week?"), m_painWeek, {});
    add(tr("How much was pain in the way of enjoying life?"), m_enjoyment, {});
    add(tr("How much was pain in the way of what you usually do?"), m_activity, {});
    add(tr("How many of the seven nights were disturbed by pain?"), m_nights, Qt::AlignLeft);
    add(tr("Is there a normal thing, such as dressing or carrying a bag, that you cannot do?"), m_cantDo,
        Qt::AlignLeft);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(
        textLabel(tr("After the PEG scale (Krebs and others, 2009)."), Type::Caption, Tone::Text3));
    const auto allow = [this] {
        m_save->setEnabled(value() != FunctionCheck());
        if (!m_showing)
            emit edited();
    };
    for (ScalePicker *picker : {m_painWeek, m_enjoyment, m_activity})
        connect(picker, &ScalePicker::valueChanged, this, allow);
    connect(m_nights, &Stepper::valueChanged, this, allow);
    connect(m_cantDo, &Segmented::valueChanged, this, allow);
    allow();
}

void WeekCheck::show(const std::optional<FunctionCheck> &last, bool due, QDate today)
{
    m_last->setText(
        last ? tr("Last answered: %1", "day").arg(dayWithin(last->date, today))
             : tr("It shows how much the pain affects daily life, which matters more than the pain itself."));
    if (m_shown == last && m_form->isVisibleTo(this))
        return; // somebody may be answering
    m_shown = last;
    m_form->setVisible(due);
    m_open->setVisible(!due);
    fill({});
}

void WeekCheck::restore(const FunctionCheck &check)
{
    m_form->show();
    m_open->hide();
    fill(check);
}

void WeekCheck::clear() { fill({}); }

void WeekCheck::fill(const FunctionCheck &check)
{
    m_showing = true;
    m_painWeek->setValue(check.painWeek);
    m_enjoyment->setValue(check.enjoyment);
    m_activity->setValue(check.activity);
    m_nights->setValue(check.nightsDisturbed ? std::optional(*check.nightsDisturbed * 1.0) : std::nullopt);
    m_cantDo->setValue(!check.cantDoNormal       ? QString()
                           : *check.cantDoNormal ? QStringLiteral("yes")
                                                 : QStringLiteral("no"));
    m_save->setEnabled(value() != FunctionCheck());
    m_showing = false;
}

void WeekCheck::openForm()
{
    m_form->show();
    m_open->hide();
    m_painWeek->setFocus();
}

FunctionCheck WeekCheck::value() const
{
    FunctionCheck check {
        .painWeek = m_painWeek->value(), .enjoyment = m_enjoyment->value(), .activity = m_activity->value()};
    if (const std::optional<double> nights = m_nights->value())
        check.nightsDisturbed = static_cast<int>(*nights);
    if (const QString answer = m_cantDo->value(); !answer.isEmpty())
        check.cantDoNormal = answer == u"yes";
    return check;
}

} // namespace rhomboid
