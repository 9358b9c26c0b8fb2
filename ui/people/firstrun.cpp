#include "ui/people/firstrun.h"

#include "core/inference/gates.h"
#include "core/journal/difference.h"
#include "ui/exchange/importdialog.h"
#include "ui/insights/choosing.h"
#include "ui/kit/banner.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/dropdown.h"
#include "ui/kit/format.h"
#include "ui/kit/navigator.h"
#include "ui/people/people.h"
#include "ui/people/sampledata.h"
#include "ui/settings/settingrow.h"
#include "ui/shell/preferences.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
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
constexpr QLatin1StringView begunKey("people/first_run_begun");
constexpr int dialogWidth = 42; // em
constexpr int margin = 20;
constexpr int workoutsAWeek = 3; // what the answer to 'when' supposes, and says

const QString draftKey = QStringLiteral("first_run"); // holds the key of the factor
const QString metricUnits = QStringLiteral("metric");
const QString imperialUnits = QStringLiteral("imperial");

int weeksFor(int sessions) { return (sessions + workoutsAWeek - 1) / workoutsAWeek; }

} // namespace

bool isFirstRun(const QString &journal)
{
    const QSettings settings;
    if (settings.value(seenKey, false).toBool())
        return false;
    return !QFileInfo::exists(journal) || settings.value(begunKey).toString() == journal;
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
    QSettings().setValue(begunKey, workspace.path());
    // Answered or closed with its window; a crash does neither, and it comes back.
    connect(this, &QObject::destroyed, [] { QSettings().setValue(seenKey, true); });
    connect(this, &QDialog::finished, this, [&workspace] { workspace.clearDraft(draftKey); });
    m_page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(margin, margin, margin, 8);
    column->setSpacing(12);
    column->addWidget(textLabel(tr("Welcome to Rhomboid"), Type::Title));
    column->addWidget(
        textLabel(tr("A private journal for training and your upper back. Log a workout, check in the next "
                     "day, and see what goes with pain in your own data."),
                  Type::Body, Tone::Text2));
    column->addWidget(buildQuestion());
    column->addWidget(ruler());
    column->addWidget(buildUnits());
    column->addWidget(ruler());
    column->addWidget(textLabel(tr("Your entries stay on this computer"), Type::BodyStrong));
    column->addWidget(
        textLabel(tr("No account and no network use. A checked copy is made every day. You can export or "
                     "delete everything at any time."),
                  Type::Small, Tone::Text2));
    auto *note = new Banner(Banner::Kind::Info);
    note->setText(tr("Rhomboid does not diagnose"),
                  tr("For severe or lasting pain, numbness, tingling or weakness, see a doctor or physical "
                     "therapist."));
    column->addWidget(note);
    column->addStretch(1);
    auto *scroller = new QScrollArea;
    scroller->setWidget(m_page);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 16);
    outer->addWidget(scroller, 1);
    m_buttons = buildButtons();
    outer->addWidget(m_buttons);
    ensurePolished(); // with the letters of the style sheet, of which the height is made
    fitHeight();
    connect(m_question, &QComboBox::currentIndexChanged, this, &FirstRun::fitHeight);
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

// As high as what it says, which is more once a question is chosen.
void FirstRun::fitHeight()
{
    const int wide = theme().em(dialogWidth);
    const QMargins around = layout()->contentsMargins();
    m_page->layout()->invalidate();
    const int high = m_page->heightForWidth(wide - around.left() - around.right()) + around.top()
        + layout()->spacing() + m_buttons->sizeHint().height() + around.bottom();
    resize(QSize(wide, high).boundedTo(parentWidget()->size()));
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
                     "a middling one more likely after %4. It may also stay open.")
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
    return settingRow(tr("Units"), tr("For weights and fluids; more in the settings"), m_units);
}

QWidget *FirstRun::buildButtons()
{
    QPushButton *sample = textButton(tr("Look around with sample data"), ButtonKind::Quiet);
    QPushButton *import = textButton(tr("Import…"), ButtonKind::Secondary);
    QPushButton *begin = textButton(tr("Start"), ButtonKind::Primary);
    begin->setDefault(true);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(margin, 0, margin, 0); // in line with what stands above
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
