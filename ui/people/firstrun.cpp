#include "ui/people/firstrun.h"

#include "core/inference/gates.h"
#include "core/journal/difference.h"
#include "ui/exchange/importdialog.h"
#include "ui/insights/choosing.h"
#include "ui/kit/banner.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/dropdown.h"
#include "ui/kit/format.h"
#include "ui/kit/navigator.h"
#include "ui/kit/scroller.h"
#include "ui/people/people.h"
#include "ui/people/sampledata.h"
#include "ui/people/welcomepanel.h"
#include "ui/shell/preferences.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr QLatin1StringView seenKey("people/first_run_seen");
constexpr QLatin1StringView openKey("people/first_run_open"); // the journals that are not welcomed yet
constexpr int panelWidth = 19; // em
constexpr int pageWidth = 36; // em
constexpr int margin = 28;
constexpr int flatMargin = 16; // below the flat greeting, and above the buttons
constexpr double stackBelow = 26; // em
constexpr int workoutsAWeek = 3; // what the answer to 'when' supposes, and says

const QString draftKey = QStringLiteral("first_run"); // holds the key of the factor
const QString metricUnits = QStringLiteral("metric");
const QString imperialUnits = QStringLiteral("imperial");

int weeksFor(int sessions) { return (sessions + workoutsAWeek - 1) / workoutsAWeek; }

} // namespace

bool isFirstRun(const QString &journal)
{
    const QSettings settings;
    if (settings.value(openKey).toStringList().contains(canonical(journal)))
        return true;
    return !settings.value(seenKey, false).toBool() && !QFileInfo::exists(journal);
}

void welcomeTo(const QString &journal)
{
    QSettings settings;
    QStringList open = settings.value(openKey).toStringList();
    if (const QString path = canonical(journal); !open.contains(path))
        settings.setValue(openKey, open << path);
}

FirstRun::FirstRun(Workspace &workspace, Navigator &navigator, QWidget *window)
    : QDialog(window)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_question(dropDown())
    , m_when(textLabel({}, Type::Small, Tone::Text2))
    , m_units(new Segmented(tr("Units"), {{metricUnits, tr("kg, ml")}, {imperialUnits, tr("lb, fl oz")}}))
    , m_page(new QWidget)
{
    setWindowTitle(tr("Welcome"));
    setAttribute(Qt::WA_DeleteOnClose);
    welcomeTo(workspace.path());
    // Answered or closed with its window; a crash does neither, and it comes back.
    connect(this, &QObject::destroyed, [journal = canonical(workspace.path())] {
        QSettings settings;
        settings.setValue(seenKey, true);
        QStringList open = settings.value(openKey).toStringList();
        open.removeAll(journal);
        settings.setValue(openKey, open);
    });
    connect(this, &QDialog::finished, this, [&workspace] { workspace.clearDraft(draftKey); });
    setProperty("welcome", true);
    buildPage();
    ensurePolished(); // with the letters of the style sheet, of which the height is made
    resize(qMin(theme().em(hasPanel() ? panelWidth + pageWidth : pageWidth), window->width()), 0);
    fitHeight();
    m_page->installEventFilter(this);
    restore();
    connect(m_question, &QComboBox::currentIndexChanged, this,
            [this] { m_workspace.keepDraft(draftKey, m_question->currentData().toString().toUtf8()); });
}

// What was chosen when the program ended.
void FirstRun::restore()
{
    const std::optional<QByteArray> kept = m_workspace.draft(draftKey);
    if (const int row = kept ? m_question->findData(QString::fromUtf8(*kept)) : -1; row >= 0)
        m_question->setCurrentIndex(row);
}

bool FirstRun::hasPanel() const { return parentWidget()->width() >= theme().em(panelWidth + pageWidth); }

void FirstRun::buildPage()
{
    m_page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    QScrollArea *scroller = scrollerOf(m_page);
    scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); // the window is as high as the page, if it may be
    right->addWidget(scroller, 1);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (hasPanel()) {
        auto *panel = new WelcomePanel(WelcomePanel::Room::Tall);
        panel->setFixedWidth(theme().em(panelWidth));
        outer->addWidget(panel);
    } else {
        column->addWidget(new WelcomePanel(WelcomePanel::Room::Flat));
    }
    outer->addLayout(right, 1);
    column->addLayout(buildChoices());
    column->addStretch(1);
    right->addWidget(m_buttons = buildButtons()); // after what is asked, also for the Tab key
}

QLayout *FirstRun::buildChoices()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(margin, hasPanel() ? margin : flatMargin, margin, hasPanel() ? flatMargin : 8);
    column->setSpacing(14);
    const bool hasIcons = parentWidget()->width() >= theme().em(pageWidth); // else words need the room
    const auto part = [hasIcons](const QString &icon, QWidget *choice) {
        return hasIcons ? withIcon(icon, choice) : choice;
    };
    column->addWidget(part(QStringLiteral("insights"), buildQuestion()));
    column->addWidget(ruler());
    column->addWidget(part(QStringLiteral("ruler"), buildUnits()));
    auto *note = new Banner(Banner::Kind::Info);
    note->setText(tr("Rhomboid does not diagnose"),
                  tr("For severe or lasting pain, numbness, tingling or weakness, see a doctor or physical "
                     "therapist."));
    column->addWidget(note); // in the first screen, also where letters are large
    QWidget *here =
        withDetail(textLabel(tr("Your entries stay on this computer"), Type::BodyStrong),
                   tr("No account and no network use. A checked copy is made every day. You can export or "
                      "delete everything at any time."));
    column->addWidget(part(QStringLiteral("lock"), here));
    return column;
}

// As high as what it says, which is more once a question is chosen.
void FirstRun::fitHeight()
{
    const int beside = hasPanel() ? theme().em(panelWidth) : 0;
    const int high = m_page->heightForWidth(width() - beside) + m_buttons->sizeHint().height();
    resize(width(), qMin(high, parentWidget()->height()));
}

// What it says has changed, and the layout knows by now how much room that takes.
bool FirstRun::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QDialog::eventFilter(watched, event);
}

QWidget *FirstRun::buildQuestion()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QLabel *label = textLabel(tr("What do you want to find out?"), Type::Heading);
    label->setBuddy(m_question);
    nameField(m_question, label->text());
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setMinimumContentsLength(24);
    m_question->addItem(tr("I have no question yet"), QString());
    for (const RiskFactor &factor : m_workspace.parts().factors)
        if (factor.onByDefault)
            m_question->addItem(questionText(factor), factor.key);
    const auto tell = [this] {
        m_when->setText(
            m_question->currentData().toString().isEmpty()
                ? tr("You can choose one later under Insights, before the first estimate is shown.")
                : tr("A workout counts for the answer once you have checked in during the three days after "
                     "it; pain-free is an answer too. With %1 such workouts a week there is a first estimate "
                     "after about %2 weeks and a first verdict after about %3. Then a large effect may show; "
                     "a middling one more likely after %4 weeks. It may also stay open.")
                      .arg(workoutsAWeek)
                      .arg(weeksFor(sessionsForEstimates))
                      .arg(weeksFor(sessionsForLabels))
                      .arg(weeksFor(sessionsForStrong)));
    };
    connect(m_question, &QComboBox::currentIndexChanged, this, tell);
    tell();
    for (QWidget *widget :
         {static_cast<QWidget *>(label), static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_when)})
        column->addWidget(widget);
    return box;
}

QWidget *FirstRun::buildUnits()
{
    m_units->setValue(formats().pounds ? imperialUnits : metricUnits);
    connect(m_units, &Segmented::valueChanged, this, [](const QString &units) {
        Formats next = formats();
        next.pounds = units == imperialUnits;
        next.fluidOunces = next.pounds;
        chooseFormats(next);
    });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(textLabel(tr("Units"), Type::BodyStrong));
    texts->addWidget(textLabel(tr("For weights and fluids; more in the settings"), Type::Small, Tone::Text2));
    auto *control = new QVBoxLayout;
    control->addWidget(m_units, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *row = new Columns(stackBelow);
    row->addColumn(texts, 1);
    row->addColumn(control, 0);
    return row;
}

QWidget *FirstRun::buildButtons()
{
    QPushButton *sample = textButton(tr("Look around with sample data"), ButtonKind::Quiet);
    QPushButton *import = textButton(tr("Import…"), ButtonKind::Secondary);
    QPushButton *begin = textButton(tr("Start"), ButtonKind::Primary);
    begin->setDefault(true);
    auto *box = new QFrame;
    box->setObjectName(QStringLiteral("footer"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(margin, 12, margin, 12); // in line with what stands above
    row->addWidget(sample);
    row->addStretch(1);
    row->addWidget(import);
    row->addWidget(begin);
    connect(sample, &QPushButton::clicked, this, &FirstRun::openSample);
    connect(import, &QPushButton::clicked, this, [this] {
        start();
        chooseAndImport(m_workspace, m_navigator, parentWidget());
    });
    connect(begin, &QPushButton::clicked, this, &FirstRun::start);
    return box;
}

void FirstRun::start()
{
    if (const QString factor = m_question->currentData().toString(); !factor.isEmpty())
        askQuestion(m_workspace, m_navigator, factor);
    accept();
}

void FirstRun::openSample()
{
    if (openSampleData(m_workspace, m_navigator))
        accept();
}

} // namespace rhomboid
