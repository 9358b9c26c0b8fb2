#include "ui/advice/helppage.h"

#include "ui/advice/emergency.h"
#include "ui/advice/listed.h"
#include "ui/advice/references.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/navigator.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 48; // em

QStringList emergencySigns()
{
    return {HelpPage::tr("Chest pain, pressure or tightness"),
            HelpPage::tr("Pain or pressure that spreads to an arm, the neck or the jaw"),
            HelpPage::tr("New or sudden breathlessness, or coughing up blood"),
            HelpPage::tr("Cold sweat, feeling sick or light-headed with the pain"),
            HelpPage::tr("Fainting or collapse"),
            HelpPage::tr("Pain that was very bad from the first moment, tearing or ripping"),
            HelpPage::tr("Numb around the genitals, buttocks or inner thighs"),
            HelpPage::tr("New trouble peeing, or loss of bladder or bowel control"),
            HelpPage::tr("Pain, tingling, numbness or weakness in both legs"),
            HelpPage::tr("Sudden weakness in an arm or leg, or unsteady walking with numb or clumsy limbs"),
            HelpPage::tr("A serious accident or fall, or a small fall with fragile bones"),
            HelpPage::tr("Tea- or cola-coloured urine after exercise"),
            HelpPage::tr("Fever with confusion, a stiff neck, or feeling very unwell")};
}

QStringList todaySigns()
{
    return {HelpPage::tr("Temperature of 38 °C or more, or shivering"),
            HelpPage::tr("Sharp pain when you breathe in"),
            HelpPage::tr("Constant pain at night or at rest; no position helps"),
            HelpPage::tr("Weight loss without trying, a lump, or a changed shape of the back"),
            HelpPage::tr("Worse when you cough, sneeze or strain"),
            HelpPage::tr("New weakness, clumsy hands, unsteady walking, or a tight band round the chest"),
            HelpPage::tr("Pain of 8 or more, or you cannot do normal things"),
            HelpPage::tr("Upper-back pain that did not follow exercise"),
            HelpPage::tr("Pain that comes with effort and goes with rest"),
            HelpPage::tr("A burning strip or a rash on one side"),
            HelpPage::tr("Much more pain or swelling than the workout explains"),
            HelpPage::tr("Pain of 5 or more after a fall or a blow"),
            HelpPage::tr("Sudden pain on the spine with fragile bones or long use of steroid tablets"),
            HelpPage::tr("Pain linked to meals or the upper belly, when it is strong or you feel sick"),
            HelpPage::tr("Pregnancy, a cancer now or in the past, or a weak immune system")};
}

QStringList soonSigns()
{
    return {HelpPage::tr("Numbness or tingling in the painful place, an arm, a hand, the chest wall or a leg"),
            HelpPage::tr("Pain that is getting worse"),
            HelpPage::tr("No clear improvement after two weeks, or still there after four"),
            HelpPage::tr("Soreness that has not gone after a week"),
            HelpPage::tr("A pop, bruise, dent or swelling"),
            HelpPage::tr("Pain that keeps coming back"),
            HelpPage::tr("Broken sleep on three nights a week, or daily life affected"),
            HelpPage::tr("Stiff mornings of half an hour or more that get better with movement"),
            HelpPage::tr("New back pain before 20 or after 50 that lasts a week")};
}

QWidget *bullets(const QStringList &lines, Type type)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const QString &line : lines)
        column->addLayout(bullet(line, type, Tone::Text));
    return box;
}

} // namespace

HelpPage::HelpPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("When to get help"), parent)
    , m_navigator(navigator)
    , m_number(textLabel({}, Type::Hero, Tone::Danger))
    , m_references(new References(workspace.parts().knowledge))
{
    body()->addWidget(
        textLabel(tr("These are published warning signs, the same for everybody. Rhomboid cannot assess "
                     "them. If you are unsure or worried, ask for help."),
                  Type::Body, Tone::Text2));
    auto *left = new QVBoxLayout;
    left->addWidget(emergencyCard());
    left->addStretch(1); // the card ends with what it says
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(signsCard(QStringLiteral("professional"), tr("Speak to a doctor today"),
                               tr("A doctor, an urgent-care line or a walk-in clinic, the same day."),
                               todaySigns()));
    right->addWidget(signsCard(QStringLiteral("calendar"), tr("Book a visit soon"),
                               tr("A doctor or a physical therapist, within days."), soonSigns()));
    right->addStretch(1);
    auto *columns = new Columns(stackBelow);
    columns->addColumn(left, 1);
    columns->addColumn(right, 1);
    body()->addWidget(columns);
    QPushButton *report =
        textButton(tr("Print the report for your visit"), ButtonKind::Secondary, QStringLiteral("print"));
    connect(report, &QPushButton::clicked, this,
            [this] { m_navigator.open({.page = QStringLiteral("report")}); });
    body()->addWidget(report, 0, Qt::AlignLeft);
    for (const TriageRule &rule : workspace.parts().knowledge->rules)
        if (rule.level == 1)
            m_references->citeAll(rule.sources);
    body()->addWidget(m_references);
    m_references->list();
    body()->addStretch(1);
}

QWidget *HelpPage::emergencyCard()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Get medical help now"));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(iconLabel(QStringLiteral("emergency"), Tone::Danger), 0, Qt::AlignVCenter);
    heading->addWidget(textLabel(tr("Get medical help now"), Type::Heading, Tone::Danger), 1);
    card->body()->addLayout(heading);
    card->body()->addWidget(textLabel(
        tr("With any sign below, call the emergency number, or ask someone near you to call:"), Type::Body));
    m_number->setAccessibleDescription(tr("Emergency number"));
    card->body()->addWidget(m_number);
    QPushButton *change = textButton(tr("Not your number? Change it"), ButtonKind::Quiet);
    connect(change, &QPushButton::clicked, this, [this] {
        m_navigator.open({.page = QStringLiteral("settings"), .part = QStringLiteral("safety")});
    });
    card->body()->addWidget(change, 0, Qt::AlignLeft);
    card->body()->addWidget(bullets(emergencySigns(), Type::BodyStrong));
    card->body()->addWidget(ruler());
    card->body()->addWidget(textLabel(
        tr("On the phone: say where you are, that it is back pain, and which of these signs you have. Do not "
           "drive yourself."),
        Type::Body, Tone::Text2));
    return card;
}

QWidget *HelpPage::signsCard(const QString &iconName, const QString &title, const QString &lead,
                             const QStringList &signs)
{
    auto *card = new Card;
    card->setAccessibleName(title);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(iconLabel(iconName, Tone::Text), 0, Qt::AlignVCenter);
    heading->addWidget(textLabel(title, Type::Heading), 1);
    card->body()->addLayout(heading);
    card->body()->addWidget(textLabel(lead, Type::Body, Tone::Text2));
    card->body()->addWidget(bullets(signs, Type::Body));
    return card;
}

void HelpPage::refresh(const State &) { m_number->setText(emergencyNumber()); }

} // namespace rhomboid
