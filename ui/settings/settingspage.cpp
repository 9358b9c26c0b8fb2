#include "ui/settings/settingspage.h"

#include "ui/advice/emergency.h"
#include "ui/kit/card.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/datefield.h"
#include "ui/kit/dropdown.h"
#include "ui/kit/format.h"
#include "ui/kit/magnifier.h"
#include "ui/kit/navigator.h"
#include "ui/kit/textfields.h"
#include "ui/people/peopledialog.h"
#include "ui/settings/backupscard.h"
#include "ui/settings/healthcard.h"
#include "ui/settings/importslist.h"
#include "ui/settings/plaincards.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsearch.h"
#include "ui/settings/settingsections.h"
#include "ui/settings/unitrows.h"
#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

const QString nextDay = QStringLiteral("next_day");
const QString secondDay = QStringLiteral("second_day");
const QString weekly = QStringLiteral("weekly");

QString keyOf(Colours colours) { return QString::number(static_cast<int>(colours)); }

// Controls that stand in one line while there is room.
QWidget *inLine(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return box;
}

// A choice is spoken at once, by every window.
QComboBox *languageField(const QString &name, const QString &ofTheDesktop)
{
    auto *field = dropDown();
    nameField(field, name);
    field->addItem(ofTheDesktop, QString());
    for (const QString &language : languages())
        field->addItem(languageName(language), language);
    field->setCurrentIndex(field->findData(savedLanguage()));
    QObject::connect(field, &QComboBox::activated, field, [field] {
        const QString chosen = field->currentData().toString();
        if (chosen == savedLanguage() && chosen == spokenLanguage())
            return;
        chooseLanguage(chosen);
        speak(*qApp, chosen);
        restoreFormats();
    });
    return field;
}

QTimeEdit *timeField(const QString &name)
{
    QTimeEdit *field = clockField();
    nameField(field, name);
    return field;
}

} // namespace

SettingsPage::SettingsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Settings"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_search(new HintedLine(tr("Search settings")))
    , m_nothingAbout(textLabel({}, Type::Body, Tone::Text2))
    , m_nothing(buildNothing())
    , m_sections(new SettingSections(*scroller()))
    , m_mode(new Segmented(tr("Colours"),
                           {{keyOf(Colours::AsDesktop), tr("As the desktop")},
                            {keyOf(Colours::Light), tr("Light")},
                            {keyOf(Colours::Dark), tr("Dark")},
                            {keyOf(Colours::HighContrast), tr("High contrast")}}))
    , m_textSize(textLabel({}, Type::BodyStrong))
    , m_language(languageField(tr("Language"), tr("As the desktop")))
    , m_units(new UnitRows)
    , m_remind(new QCheckBox(tr("Desktop notifications")))
    , m_occasions(new ChipGroup(
          tr("Remind me"),
          {{nextDay, tr("24 hours")}, {secondDay, tr("48 hours")}, {weekly, tr("Weekly checks")}}))
    , m_quietFrom(timeField(tr("Quiet hours from")))
    , m_quietTo(timeField(tr("Quiet hours until")))
    , m_number(dropDown())
    , m_ownNumber(new QLineEdit)
    , m_health(new HealthCard)
    , m_backups(new BackupsCard(workspace, navigator))
{
    m_search->setClearButtonEnabled(true);
    addMagnifier(*m_search);
    actions()->addWidget(m_search);
    addSection(buildLook(), QStringLiteral("theme"));
    addSection(buildReminders(), QStringLiteral("bell"));
    addSection(buildSafety(), QStringLiteral("professional"));
    addSection(buildHealth(), QStringLiteral("form"));
    addSection(buildPeople(), QStringLiteral("user"));
    addSection(shortcutsCard(), QStringLiteral("keyboard"));
    addSection(privacyCard(workspace.path()), QStringLiteral("lock"));
    addSection(m_backups, QStringLiteral("backup"));
    m_sections->addBelow(m_nothing);
    body()->addWidget(m_sections);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    body()->addStretch(1);
}

void SettingsPage::addSection(Card *card, const QString &icon)
{
    m_cards.append(card);
    m_sections->add(card, icon);
}

Card *SettingsPage::buildLook()
{
    auto *card = new Card(tr("Look and units"));
    connect(m_mode, &Segmented::valueChanged, this, [this](const QString &mode) {
        if (!m_showing)
            chooseColours(static_cast<Colours>(mode.toInt()));
    });
    connect(m_units, &UnitRows::chosen, this, [this] {
        for (QTimeEdit *field : {m_quietFrom, m_quietTo})
            field->setDisplayFormat(clockFormat());
    });
    m_textSize->setWordWrap(false);
    showTextSize(theme().appearance().zoom);
    // Also when Ctrl and 0 took a click back before the letters followed.
    connect(&zoomPause(), &QTimer::timeout, this, [this] { showTextSize(savedAppearance().zoom); });
    QPushButton *smaller = textButton(tr("Smaller"), ButtonKind::Small, QStringLiteral("minus"));
    QPushButton *usual = textButton(tr("Normal"), ButtonKind::Small);
    QPushButton *larger = textButton(tr("Larger"), ButtonKind::Small, QStringLiteral("plus"));
    for (const auto &[button, step] : {std::pair(smaller, -1), std::pair(usual, 0), std::pair(larger, +1)})
        connect(button, &QPushButton::clicked, this, [this, step = step] {
            changeZoom(step);
            showTextSize(savedAppearance().zoom); // at once; the letters follow after the last click
        });
    card->body()->addWidget(settingRow(tr("Colours"), {}, m_mode));
    card->body()->addWidget(ruler());
    card->body()->addWidget(settingRow(tr("Size of the text"),
                                       tr("80 to 300 %, also with Ctrl and plus or minus"),
                                       inLine({m_textSize, smaller, usual, larger})));
    card->body()->addWidget(ruler());
    card->body()->addWidget(m_units);
    card->body()->addWidget(ruler());
    card->body()->addWidget(settingRow(
        tr("Language"), tr("Changes at once. The German texts are not yet reviewed by a native clinician."),
        m_language));
    if (const QString now = spokenLanguage(); !now.isEmpty() && now != savedLanguage())
        card->body()->addWidget(textLabel(tr("For this run, the command line asked for %1.", "language")
                                              .arg(languageName(now)),
                                          Type::Small, Tone::Text2));
    return card;
}

Card *SettingsPage::buildReminders()
{
    auto *card = new Card(tr("Reminders"));
    card->body()->addWidget(
        textLabel(tr("Today always shows what is open. A desktop notification comes once at most and "
                     "says nothing about your health; it needs Rhomboid to be running."),
                  Type::Body, Tone::Text2));
    QLabel *until = textLabel(tr("to", "between two times of the day"), Type::Body, Tone::Text2);
    until->setWordWrap(false);
    card->body()->addWidget(m_remind, 0, Qt::AlignLeft);
    card->body()->addWidget(ruler());
    card->body()->addWidget(
        settingRow(tr("Remind me"), tr("After a workout, and while pain lasts"), m_occasions));
    card->body()->addWidget(ruler());
    card->body()->addWidget(settingRow(tr("Quiet hours"), tr("For none, set both to the same time"),
                                       inLine({m_quietFrom, until, m_quietTo})));
    connect(m_remind, &QCheckBox::toggled, this, &SettingsPage::readReminders);
    connect(m_occasions, &ChipGroup::valuesChanged, this, &SettingsPage::readReminders);
    for (QTimeEdit *field : {m_quietFrom, m_quietTo})
        connect(field, &QTimeEdit::timeChanged, this, &SettingsPage::readReminders);
    return card;
}

Card *SettingsPage::buildSafety()
{
    m_safety = new Card(tr("Safety"));
    nameField(m_number, tr("Emergency number"));
    for (const EmergencyNumber &each : emergencyNumbers())
        m_number->addItem(QCoreApplication::translate("emergency", each.where),
                          QString::fromLatin1(each.number));
    m_number->addItem(tr("Another number"), QString());
    m_number->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_number->setMinimumContentsLength(32);
    nameField(m_ownNumber, tr("Your emergency number"));
    m_ownNumber->setPlaceholderText(tr("Digits"));
    m_ownNumber->setMaxLength(15);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_number);
    column->addWidget(m_ownNumber);
    m_safety->body()->addWidget(
        settingRow(tr("Emergency number"),
                   tr("Shown with an emergency warning and on 'When to get help'. Rhomboid guesses "
                      "it from the region of this computer: please check it."),
                   box));
    connect(m_number, &QComboBox::currentIndexChanged, this, &SettingsPage::readNumber);
    connect(m_ownNumber, &QLineEdit::textChanged, this, &SettingsPage::readNumber);
    return m_safety;
}

Card *SettingsPage::buildHealth()
{
    connect(m_health, &HealthCard::edited, this, [this](const HealthProfile &profile) {
        if (m_workspace.perform(notingHealth(profile, m_workspace.now()),
                                [] { return tr("Change the health profile"); }))
            m_navigator.notify({.text = tr("Health profile changed"), .undoable = true});
    });
    connect(m_health, &HealthCard::forgetWanted, this, [this] {
        QStringList uids;
        for (const Event &event : m_workspace.journal().events())
            if (event.kind == eventkind::healthProfile)
                uids.append(event.head.uid);
        if (m_workspace.perform(removing(uids, m_workspace.now()),
                                [] { return tr("Forget the health profile"); }))
            m_navigator.notify({.text = tr("Health profile forgotten"), .undoable = true});
    });
    return m_health;
}

Card *SettingsPage::buildPeople()
{
    auto *card = new Card(tr("People"));
    QPushButton *manage = textButton(tr("Manage people…"), ButtonKind::Secondary, QStringLiteral("user"));
    connect(manage, &QPushButton::clicked, this, [this] {
        if (m_workspace.ensureLoaded())
            PeopleDialog(m_workspace, window()).exec();
    });
    card->body()->addWidget(
        settingRow(tr("People on this computer"),
                   tr("Several people can use this computer, each with a journal of their own."), manage));
    return card;
}

QWidget *SettingsPage::buildNothing()
{
    auto *card = new Card(tr("Nothing found"));
    QPushButton *all = textButton(tr("Show all settings"), ButtonKind::Secondary);
    connect(all, &QPushButton::clicked, m_search, &QLineEdit::clear);
    card->body()->addWidget(m_nothingAbout);
    card->body()->addWidget(all, 0, Qt::AlignLeft);
    card->hide();
    return card;
}

void SettingsPage::filter()
{
    const QString words = m_search->text().simplified();
    m_nothingAbout->setText(tr("No setting speaks of '%1'.").arg(words));
    m_nothing->setVisible(!showMatching(m_cards, words));
    m_sections->renew();
}

void SettingsPage::readReminders()
{
    for (QWidget *detail : std::initializer_list<QWidget *> {m_occasions, m_quietFrom, m_quietTo})
        detail->setEnabled(m_remind->isChecked());
    if (m_showing)
        return;
    const QStringList about = m_occasions->values();
    chooseReminders({.on = m_remind->isChecked(),
                     .choices = {.nextDay = about.contains(nextDay),
                                 .secondDay = about.contains(secondDay),
                                 .weekly = about.contains(weekly),
                                 .quiet = {.from = m_quietFrom->time(), .to = m_quietTo->time()}}});
}

// A number that nobody could dial is marked and not taken.
void SettingsPage::readNumber()
{
    const QString listed = m_number->currentData().toString();
    m_ownNumber->setVisible(listed.isEmpty());
    if (m_showing)
        return;
    const QString number = listed.isEmpty() ? m_ownNumber->text().trimmed() : listed;
    const bool wrong = !number.isEmpty() && !isEmergencyNumber(number);
    m_ownNumber->setProperty("error", wrong);
    m_ownNumber->setAccessibleDescription(wrong ? tr("Please enter digits only") : QString());
    m_ownNumber->style()->unpolish(m_ownNumber);
    m_ownNumber->style()->polish(m_ownNumber);
    if (!wrong)
        chooseEmergencyNumber(number);
}

void SettingsPage::showChoices()
{
    m_showing = true;
    m_mode->setValue(keyOf(chosenColours()));
    m_units->showChoices();
    const ReminderPreferences reminders = reminderPreferences();
    m_remind->setChecked(reminders.on);
    QStringList about;
    if (reminders.choices.nextDay)
        about.append(nextDay);
    if (reminders.choices.secondDay)
        about.append(secondDay);
    if (reminders.choices.weekly)
        about.append(weekly);
    m_occasions->setValues(about);
    m_quietFrom->setTime(reminders.choices.quiet.from);
    m_quietTo->setTime(reminders.choices.quiet.to);
    readReminders(); // also when the box stays as it was
    const QString number = emergencyNumber();
    const int listed = m_number->findData(number);
    if (listed < 0)
        m_ownNumber->setText(number);
    m_number->setCurrentIndex(listed < 0 ? m_number->count() - 1 : listed);
    m_ownNumber->setVisible(listed < 0);
    m_showing = false;
}

void SettingsPage::showTextSize(double zoom)
{
    m_textSize->setText(tr("%1 %", "size of the text").arg(qRound(100 * zoom)));
}

// The size can be changed from anywhere, with Ctrl and plus.
void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showTextSize(theme().appearance().zoom);
}

void SettingsPage::refresh(const State &state)
{
    m_health->show(healthProfileOf(state.journal, m_workspace.now()));
    m_backups->imports().renew(state.journal);
}

void SettingsPage::goTo(const QString &part)
{
    if (part == u"imports") {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a new list has its place now
        m_sections->goTo(m_backups);
        m_backups->imports().goToFirst();
        return scroller()->ensureWidgetVisible(&m_backups->imports());
    }
    m_sections->goTo(part == u"health" ? static_cast<Card *>(m_health) : m_safety);
}

void SettingsPage::receive(const Destination &destination)
{
    showChoices();
    m_backups->renew();
    if (destination.search) {
        m_search->setFocus();
        m_search->selectAll();
    }
    if (!destination.part.isEmpty())
        m_search->clear(); // what is wanted must be in view
    if (destination.part == u"language")
        m_language->setFocus();
    else if (!destination.part.isEmpty()) // once the page has its size
        QTimer::singleShot(0, this, [this, part = destination.part] { goTo(part); });
}

} // namespace rhomboid
