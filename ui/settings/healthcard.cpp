#include "ui/settings/healthcard.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/settings/settingrow.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

QString translated(const char *text) { return QCoreApplication::translate("health", text); }

QList<Choice> bands()
{
    QList<Choice> choices;
    for (const HealthQuestion &band : ageBands())
        choices.append({QString::fromLatin1(band.fact), translated(band.question)});
    return choices;
}

} // namespace

HealthCard::HealthCard(QWidget *parent)
    : Card(tr("Health profile"), parent)
    , m_age(new Segmented(tr("Age"), bands()))
    , m_forget(textButton(tr("Forget all answers"), ButtonKind::Small, QStringLiteral("trash")))
{
    addTrailing(textLabel(tr("Optional"), Type::Small, Tone::Text3));
    body()->addWidget(
        textLabel(tr("Some conditions change which warning signs matter and which tips suit you. Each answer "
                     "is optional and is used for nothing else. They stay in your journal on this computer. "
                     "Click an answer again to take it back."),
                  Type::Body, Tone::Text2));
    m_age->setClearable(true);
    const auto report = [this] {
        if (!m_showing)
            emit edited(value());
    };
    connect(m_age, &Segmented::valueChanged, this, report);
    body()->addWidget(settingRow(tr("Age"), {}, m_age));
    for (const HealthQuestion &question : healthQuestions()) {
        const QString text = translated(question.question);
        auto *answer = new Segmented(text, {{yes, tr("Yes")}, {no, tr("No")}});
        answer->setClearable(true);
        connect(answer, &Segmented::valueChanged, this, report);
        m_answers.insert(QString::fromLatin1(question.fact), answer);
        body()->addWidget(ruler());
        body()->addWidget(settingRow(text, {}, answer));
    }
    body()->addWidget(m_forget, 0, Qt::AlignLeft);
    connect(m_forget, &QPushButton::clicked, this, &HealthCard::forgetWanted);
}

void HealthCard::show(const HealthProfile &profile)
{
    m_forget->setEnabled(!profile.isEmpty());
    if (value() == profile)
        return;
    m_showing = true;
    m_age->setValue(profile.ageBand);
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer) {
        const auto told = profile.answers.constFind(answer.key());
        (*answer)->setValue(told == profile.answers.constEnd() ? QString() : *told ? yes : no);
    }
    m_showing = false;
}

HealthProfile HealthCard::value() const
{
    HealthProfile profile {.ageBand = m_age->value()};
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer)
        if (const QString told = (*answer)->value(); !told.isEmpty())
            profile.answers.insert(answer.key(), told == yes);
    return profile;
}

} // namespace rhomboid
