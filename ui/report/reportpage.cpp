#include "ui/report/reportpage.h"

#include "core/journal/person.h"
#include "core/plot/days.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/navigator.h"
#include "ui/log/draftkeeper.h"
#include "ui/report/printing.h"
#include "ui/report/reportfile.h"
#include "ui/report/reportoptions.h"
#include "ui/report/reportpreview.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace rhomboid {

namespace {

constexpr double stackBelow = 46; // em
constexpr int previewShare = 3;

ReportUnit unitOf(const char *stored)
{
    const ShownUnit unit = shownUnit(stored);
    return {.name = unit.name, .stored = unit.stored};
}

} // namespace

ReportPage::ReportPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Report"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_preview(new ReportPreview)
    , m_options(new ReportOptions)
    , m_pages(textLabel({}, Type::Small, Tone::Text2))
    , m_fit(textButton(tr("Fit"), ButtonKind::Quiet))
    , m_words(new DraftKeeper(workspace, QStringLiteral("report_words"),
                              {.content = [this] { return m_options->words(); },
                               .show = [this](const QByteArray &kept) { return m_options->showWords(kept); }},
                              this))
{
    auto *columns = new Columns(stackBelow);
    columns->putLastOnTop(); // what can be set is in sight before the pages
    QWidget *options = buildOptions();
    options->setParent(columns); // and comes first for the keys
    columns->addColumn(buildPreview(), previewShare);
    columns->addColumn(options, 1);
    body()->addWidget(columns, 1);
    buildFooter();
    connect(m_options, &ReportOptions::changed, this, [this] { refresh(m_workspace.state()); });
    connect(m_options, &ReportOptions::typed, m_words, &DraftKeeper::touch);
    connect(m_words, &DraftKeeper::wasGivenUp, this, [this] {
        m_options->showWords({});
        refresh(m_workspace.state());
    });
    connect(m_preview, &ReportPreview::zoomChanged, this, &ReportPage::showZoom);
    connect(m_preview, &ReportPreview::pagesChanged, this,
            [this] { m_pages->setText(m_preview->pagesText()); });
    showZoom();
}

QWidget *ReportPage::buildPreview()
{
    QToolButton *smaller = iconButton(QStringLiteral("minus"), tr("Smaller preview"));
    QToolButton *larger = iconButton(QStringLiteral("plus"), tr("Larger preview"));
    connect(smaller, &QToolButton::clicked, this, [this] { m_preview->changeZoom(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_preview->changeZoom(1); });
    connect(m_fit, &QPushButton::clicked, this, [this] { m_preview->setZoom(0); });
    auto *zoom = new QHBoxLayout;
    zoom->setSpacing(4);
    zoom->addStretch(1);
    m_pages->setWordWrap(false);
    zoom->addWidget(m_pages);
    zoom->addSpacing(theme().em(1));
    zoom->addWidget(smaller);
    zoom->addWidget(m_fit);
    zoom->addWidget(larger);
    zoom->addStretch(1);
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_preview, 1);
    column->addLayout(zoom);
    column->addStretch(0); // below, not between, when the pages are lower than the room
    return area;
}

QWidget *ReportPage::buildOptions()
{
    auto *privacy = new QHBoxLayout;
    privacy->setSpacing(8);
    privacy->addWidget(iconLabel(QStringLiteral("lock"), Tone::Text3), 0, Qt::AlignTop);
    privacy->addWidget(
        textLabel(tr("The file is made on this computer. You decide who sees it."), Type::Small, Tone::Text2),
        1);
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_options);
    column->addSpacing(8);
    column->addLayout(privacy);
    column->addStretch(1);
    return panel;
}

// Ways out of the program, in sight however far the page is scrolled.
void ReportPage::buildFooter()
{
    QPushButton *text = textButton(tr("Copy as text"), ButtonKind::Secondary);
    QPushButton *paper = textButton(tr("Print"), ButtonKind::Secondary, QStringLiteral("print"));
    QPushButton *pdf = textButton(tr("Save PDF"), ButtonKind::Primary, QStringLiteral("export"));
    connect(text, &QPushButton::clicked, this, &ReportPage::copyText);
    connect(paper, &QPushButton::clicked, this, &ReportPage::print);
    connect(pdf, &QPushButton::clicked, this, &ReportPage::savePdf);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(10, buttons);
    for (QPushButton *button : {text, paper, pdf})
        flow->addWidget(button);
    footer()->addStretch(1);
    footer()->addWidget(buttons);
}

void ReportPage::showZoom()
{
    const double zoom = m_preview->zoom();
    m_fit->setText(zoom > 0 ? tr("%1 %", "size of the preview").arg(qRound(100 * zoom)) : tr("Fit"));
    m_fit->setAccessibleName(zoom > 0 ? tr("Preview at %1 %. Fit to the window").arg(qRound(100 * zoom))
                                      : tr("Preview fits the window"));
}

void ReportPage::refresh(const State &state)
{
    if (!state.loads)
        return;
    const QDate today = m_workspace.now().date;
    m_options->showName(personOf(state.journal).name);
    if (!std::exchange(m_restored, true))
        m_words->resume();
    const Source source {.revision = state.revision,
                         .findingsRevision = state.findingsRevision,
                         .choice = m_options->choice(firstDayOf(state.journal, today), today),
                         .formats = formats(),
                         .paper = m_options->paper()};
    if (m_shown == source)
        return;
    m_shown = source;
    m_options->showPeriod(source.choice.from, source.choice.to);
    const WorkspaceParts &parts = m_workspace.parts();
    const ReportSources sources {.journal = state.journal,
                                 .loads = *state.loads,
                                 .findings = state.findings,
                                 .advice = state.advice,
                                 .knowledge = parts.knowledge,
                                 .factors = parts.factors};
    const QLocale &locale = formats().locale;
    m_sheets = reportSheets(reportFacts(sources, source.choice, locale), sources,
                            {.locale = locale, .placeName = regionName, .unit = unitOf});
    m_preview->show(m_sheets, source.paper);
}

void ReportPage::receive(const Destination &destination)
{
    if (destination.part == u"pdf")
        savePdf();
    else if (destination.part == u"print")
        print();
}

void ReportPage::save() { savePdf(); }

void ReportPage::leave() { m_words->keep(); }

QString ReportPage::proposedName() const
{
    return tr("%1 report %2.pdf", "name of the journal, date")
        .arg(QFileInfo(m_workspace.path()).completeBaseName(), m_workspace.now().date.toString(Qt::ISODate));
}

void ReportPage::savePdf()
{
    refresh(m_workspace.state()); // with the last letters
    QString path =
        fileChooser().saveFile(window(), tr("Save the report"), proposedName(), tr("PDF file (*.pdf)"));
    if (path.isEmpty() || m_sheets.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    const QString name = QFileInfo(path).fileName();
    if (writeReportPdf(m_sheets, m_options->paper(), path))
        m_navigator.notify(
            {.text = tr("Report saved as %1").arg(name),
             .actionText = tr("Open", "the saved report"),
             .action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
             .otherText = tr("Show folder"),
             .other =
                 [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }});
    else
        m_navigator.notify({.text = tr("Could not save %1. The folder may be full or not yours.").arg(name),
                            .actionText = tr("Choose another folder"),
                            .action = [this] { savePdf(); }});
}

void ReportPage::print()
{
    refresh(m_workspace.state());
    if (m_sheets.isEmpty())
        return;
    switch (printReport(m_sheets, m_options->paper(), window())) {
    case PrintOutcome::Printed:
        return m_navigator.notify({.text = tr("Report sent to the printer")});
    case PrintOutcome::Failed:
        return m_navigator.notify({.text = tr("The printer did not take the report. Save it as PDF instead."),
                                   .actionText = tr("Save PDF"),
                                   .action = [this] { savePdf(); }});
    case PrintOutcome::Cancelled:
        return;
    }
}

void ReportPage::copyText()
{
    refresh(m_workspace.state());
    QGuiApplication::clipboard()->setText(plainText(m_sheets));
    m_navigator.notify({.text = tr("Report copied as text")});
}

} // namespace rhomboid
