#include "tests/flows/fixture.h"

#include "core/demo/demo.h"
#include "core/factors/catalogue.h"
#include "ui/kit/page.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>

namespace rhomboid::test {

namespace {

QByteArray knowledgeFile(const char *name)
{
    QFile file(QStringLiteral(":/knowledge/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Knowledge shippedKnowledge()
{
    Result<Knowledge> knowledge = readKnowledge({.tips = knowledgeFile("tips.json"),
                                                 .triage = knowledgeFile("triage.json"),
                                                 .sources = knowledgeFile("sources.json"),
                                                 .plan = knowledgeFile("recovery_plan.json")});
    Q_ASSERT(knowledge);
    return *std::move(knowledge);
}

Change writing(const Journal &journal)
{
    Change change;
    const auto put = [&change](const auto &entries) {
        for (const auto &entry : entries)
            change.put.append(entry);
    };
    put(journal.workouts());
    put(journal.pains());
    put(journal.days());
    put(journal.functionChecks());
    put(journal.events());
    return change;
}

} // namespace

void makeJournal(const QString &path, const Journal &journal)
{
    Result<Store> store = Store::open(path);
    Q_ASSERT(store);
    [[maybe_unused]] const auto written = store->apply(writing(journal));
    Q_ASSERT(written);
}

WorkspaceParts shippedParts(const WallTime &now)
{
    return {.factors = factorCatalogue(),
            .fields = fieldCatalogue(),
            .charts = chartCatalogue(),
            .importers = importerCatalogue(),
            .knowledge = Lazy<Knowledge>(shippedKnowledge),
            .now = [now] { return now; }};
}

FlowFixture::FlowFixture(const Journal &journal, const WallTime &now)
    : FlowFixture(journal, shippedParts(now))
{
}

FlowFixture::FlowFixture(const Journal &journal, WorkspaceParts parts) : m_parts(std::move(parts))
{
    applyAppearance(*qApp, {});
    if (!journal.isEmpty())
        makeJournal(m_path, journal);
    start(Content::Read);
}

FlowFixture::FlowFixture(const QString &path) : m_path(path), m_parts(shippedParts(demoEnd()))
{
    applyAppearance(*qApp, {});
    start(Content::Read);
}

void FlowFixture::start(Content content)
{
    m_workspace = std::make_unique<Workspace>(m_path, m_parts);
    if (content == Content::Read) {
        [[maybe_unused]] const auto loaded = m_workspace->load();
        Q_ASSERT(loaded);
    }
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void FlowFixture::close()
{
    m_window->close();
    m_window.reset();
    m_workspace.reset();
}

void FlowFixture::reopen()
{
    close();
    start(Content::Read);
}

void FlowFixture::reopenUnread()
{
    close();
    start(Content::Unread);
}

FlowFixture::~FlowFixture() = default;

QWidget *FlowFixture::open(const QString &page)
{
    m_window->open({.page = page});
    return m_window->page(page);
}

bool FlowFixture::waitForFindings()
{
    return QTest::qWaitFor([this] { return !m_workspace->isAnalysing(); }, 20'000);
}

Speaking::Speaking(const QString &language) : m_before(formats())
{
    [[maybe_unused]] const bool found = m_texts.load(QStringLiteral(":/translations/rhomboid_") + language);
    Q_ASSERT(found);
    QCoreApplication::installTranslator(&m_texts);
    Formats spoken = m_before;
    if (language != u"en")
        spoken.locale = QLocale(language);
    setFormats(spoken);
    QLocale::setDefault(spoken.locale); // as speak() does
}

Speaking::~Speaking()
{
    QCoreApplication::removeTranslator(&m_texts);
    setFormats(m_before);
    QLocale::setDefault(m_before.locale);
}

QString inOurLanguage(const QString &text)
{
    return QCoreApplication::translate("demo", text.toUtf8().constData());
}

WallTime demoEnd() { return {.date = QDate(2026, 3, 12), .time = QTime(18, 0), .offsetMinutes = 60}; }

Journal demoJournal(int weeks)
{
    return generateDemo({.weeks = weeks,
                         .seed = 1,
                         .story = demoStories().front(),
                         .end = demoEnd(),
                         .words = inOurLanguage});
}

QAbstractButton *findButton(const QWidget *parent, const QString &name)
{
    for (QAbstractButton *button : parent->findChildren<QAbstractButton *>())
        if (button->text() == name || button->accessibleName() == name)
            return button;
    return nullptr;
}

QStringList namelessWidgets(const QWidget *parent)
{
    QStringList names;
    for (const QWidget *widget : parent->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(parent) && !named)
            names.append(QLatin1StringView(widget->metaObject()->className()));
    }
    return names;
}

} // namespace rhomboid::test
