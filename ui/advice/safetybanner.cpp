#include "ui/advice/safetybanner.h"

#include "core/advice/notice.h"
#include "ui/advice/emergency.h"
#include "ui/kit/controls.h"

#include <QLabel>
#include <QPushButton>

namespace rhomboid {

namespace {

constexpr int readingTime = 3'000; // ms before an emergency can be put away

QString firstMessage(const Triage &triage, const Knowledge &knowledge)
{
    const TriageRule *rule = knowledge.rule(triage.rules.value(0));
    return rule ? rule->message : QString();
}

} // namespace

SafetyBanner::SafetyBanner(Place place, QWidget *parent)
    : Banner(Kind::Caution, parent)
    , m_place(place)
    , m_number(textLabel({}, Type::Hero))
    , m_limits(
          textLabel(tr("Rhomboid cannot assess this. Do not wait for a reply from an app."), Type::Small))
    , m_acknowledge(textButton({}, ButtonKind::Small))
    , m_visit(textButton(tr("A clinician has seen this"), ButtonKind::Small))
    , m_check(textButton(tr("Answer the safety check"), ButtonKind::Small))
    , m_entry(textButton(tr("Open the entry"), ButtonKind::Small))
    , m_help(textButton(tr("When to get help"), ButtonKind::Small))
    , m_again(textButton(tr("Show it again"), ButtonKind::Small))
{
    m_number->setAccessibleDescription(tr("Emergency number"));
    addContent(m_number);
    addContent(m_limits);
    for (QPushButton *button : {m_check, m_acknowledge, m_visit, m_again, m_entry, m_help})
        addAction(button);
    m_reading.setSingleShot(true);
    connectActions();
    hide();
}

void SafetyBanner::connectActions()
{
    connect(m_acknowledge, &QPushButton::clicked, this, [this] {
        m_unfolded = false;
        emit acknowledged(m_shown.rules);
    });
    connect(m_visit, &QPushButton::clicked, this, &SafetyBanner::visited);
    connect(m_check, &QPushButton::clicked, this, &SafetyBanner::checkWanted);
    connect(m_entry, &QPushButton::clicked, this, &SafetyBanner::entryWanted);
    connect(m_help, &QPushButton::clicked, this, &SafetyBanner::helpWanted);
    connect(&m_reading, &QTimer::timeout, this, [this] { m_acknowledge->setEnabled(true); });
}

void SafetyBanner::show(const Triage &triage, const Knowledge &knowledge, const Done &done)
{
    m_again->disconnect();
    connect(m_again, &QPushButton::clicked, this, [this, triage, &knowledge, done] {
        m_unfolded = true;
        show(triage, knowledge, done);
    });
    const bool fresh = triage.rules != m_shown.rules || triage.level != m_shown.level;
    m_shown = triage;
    if (fresh)
        m_unfolded = false;
    const bool emergency = triage.level == emergencyLevel;
    const bool speaks = emergency || triage.level == professionalLevel;
    const bool asks = m_place == Place::Page && triage.level == 0 && triage.urgency == Urgency::Ask;
    setVisible(speaks || asks);
    const bool put = m_place != Place::Form && !m_unfolded
        && std::ranges::all_of(triage.rules, [&done](const QString &id) { return done.folded.contains(id); });
    if (asks)
        showCheck(done.visitRests);
    else if (speaks && put)
        showFolded(emergency, done.hasEntry);
    else if (emergency)
        showEmergency(triage, knowledge, done.hasEntry);
    else if (speaks)
        showProfessional(triage, knowledge, done.hasEntry);
    if (emergency && fresh && m_place == Place::Page) {
        m_acknowledge->setEnabled(false);
        m_reading.start(readingTime);
    } else if (!emergency) {
        m_reading.stop();
        m_acknowledge->setEnabled(true);
    }
}

// One sentence, one number.
void SafetyBanner::showEmergency(const Triage &triage, const Knowledge &knowledge, bool hasEntry)
{
    setKind(Kind::Emergency);
    setText(tr("Get medical help now"), firstMessage(triage, knowledge));
    m_number->setText(emergencyNumber());
    m_acknowledge->setText(tr("I am getting help"));
    showActions(m_place == Place::Page ? QList<QPushButton *> {m_acknowledge, m_help}
                                       : QList<QPushButton *> {m_help},
                hasEntry);
    m_number->show();
    m_limits->show();
    setAccessibleDescription(tr("%1 Emergency number: %2", "sentence, number").arg(text(), m_number->text()));
}

QString SafetyBanner::professionalText(const Triage &triage, const Knowledge &knowledge) const
{
    switch (m_place) {
    case Place::Findings:
        return tr("Until then, nothing here is a reason to train more or to wait longer.");
    case Place::Workout:
        return tr("Until then, no training of this area. What you have done already can be logged.");
    case Place::Page:
    case Place::Form:
        return noticeText(triage, knowledge);
    }
    Q_UNREACHABLE();
}

void SafetyBanner::showProfessional(const Triage &triage, const Knowledge &knowledge, bool hasEntry)
{
    setKind(Kind::Caution);
    setText(noticeTitle(triage), professionalText(triage, knowledge));
    m_acknowledge->setText(tr("I have an appointment"));
    showActions(m_place == Place::Page ? QList<QPushButton *> {m_acknowledge, m_visit, m_help}
                                       : QList<QPushButton *> {m_help},
                hasEntry);
}

void SafetyBanner::showFolded(bool emergency, bool hasEntry)
{
    setKind(Kind::Caution);
    setText(emergency ? tr("Medical help comes first") : tr("You are having this checked"),
            tr("Training tips are hidden until you have had this checked."));
    if (m_place != Place::Page)
        showActions({m_help});
    else
        showActions(emergency ? QList<QPushButton *> {m_again, m_help}
                              : QList<QPushButton *> {m_again, m_visit, m_help},
                    hasEntry);
}

void SafetyBanner::showCheck(bool visitRests)
{
    setKind(Kind::Info);
    setText(tr("A short safety check is open"),
            visitRests ? tr(
                "What the clinician has seen is quiet now. Whether there is any other warning sign, only "
                "this check asks: four boxes, about 40 seconds. Until then tips are about your habits in "
                "general; those about this pain come after it.")
                       : tr("Four boxes, about 40 seconds. Until then tips are about your habits in general; "
                            "those about this pain come after it."));
    showActions({m_check, m_help});
}

// A sign that was ticked by mistake is put right in its entry: every page leads there.
void SafetyBanner::showActions(QList<QPushButton *> shown, bool hasEntry)
{
    if (hasEntry && m_place == Place::Page)
        shown.append(m_entry);
    m_number->hide();
    m_limits->hide();
    for (QPushButton *button : {m_check, m_acknowledge, m_visit, m_again, m_entry, m_help})
        button->setVisible(shown.contains(button));
}

} // namespace rhomboid
