#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/advice/sourcerows.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <optional>

using namespace rhomboid;
using namespace rhomboid::test;

// A source can be read: the browser opens it when the person chose that, and the reference can be copied.
class TestSources : public QObject
{
    Q_OBJECT

public slots:
    void opened(const QUrl &url) { m_opened = url; }

private slots:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "opened"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    void init()
    {
        m_flow.emplace(Journal {}, demoEnd());
        m_opened.clear();
    }
    void theBrowserOpensWhatWasChosen();
    void withoutAnAddressOnlyTheReferenceIsCopied();
    void whereItWasPublishedStaysOnOneLine();
    void theListHoldsWhatIsDrawnFrom();
    void theSameSourcesKeepTheFocus();
    void theyAreReachedWhereTheyStand();

private:
    QMenu *menuOf(QWidget &rows, Qt::Key key);

    std::optional<FlowFixture> m_flow; // with the theme that the rows are drawn in
    QUrl m_opened;
};

namespace {

const Source paper {.id = QStringLiteral("A"),
                    .title = QStringLiteral("Does it?"),
                    .authors = QStringLiteral("Ng A"),
                    .year = QStringLiteral("2020"),
                    .publishedIn = QStringLiteral("J"),
                    .link = QStringLiteral("https://doi.org/10.1/2")};
const Source page {.id = QStringLiteral("B"), .title = QStringLiteral("Page"), .checked = false};

QToolButton *buttonOf(const QWidget &rows) { return rows.findChild<QToolButton *>(); }

} // namespace

// By the keyboard alone.
QMenu *TestSources::menuOf(QWidget &rows, Qt::Key key)
{
    rows.show();
    if (!QTest::qWaitForWindowExposed(&rows))
        return nullptr;
    rows.activateWindow();
    buttonOf(rows)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttonOf(rows), key);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void TestSources::theBrowserOpensWhatWasChosen()
{
    SourceRows rows(Type::Small, Tone::Text2, SourceRows::Marks::None);
    rows.setSources({&paper});
    const QToolButton *button = buttonOf(rows);
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QCOMPARE(button->accessibleName(), QStringLiteral("Open or copy: Does it?"));
    QVERIFY(button->toolTip().contains(paper.link));

    QMenu *menu = menuOf(rows, Qt::Key_Space);
    QVERIFY(menu);
    QVERIFY(m_opened.isEmpty()); // the button alone opens nothing
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("Open in the browser: doi.org"));
    menu->actions().first()->trigger();
    QCOMPARE(m_opened, QUrl(paper.link));
    menu->close();

    menu = menuOf(rows, Qt::Key_Space);
    menu->actions().last()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Ng A. Does it?. J. 2020 https://doi.org/10.1/2"));
    menu->close();
}

void TestSources::withoutAnAddressOnlyTheReferenceIsCopied()
{
    SourceRows rows(Type::Small, Tone::Text2, SourceRows::Marks::None);
    rows.setSources({&page});
    QMenu *menu = menuOf(rows, Qt::Key_Space);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Page"));
    QVERIFY(m_opened.isEmpty());
    menu->close();
}

void TestSources::whereItWasPublishedStaysOnOneLine()
{
    Source longer = paper;
    longer.publishedIn = QStringLiteral("Front Physiol 9:403, doi:10.1/2");
    SourceRows rows(Type::Small, Tone::Text2, SourceRows::Marks::None);
    rows.setSources({&longer});
    const auto *line = rows.findChild<QLabel *>();
    QVERIFY(line->text().contains(QStringLiteral("Front\u00a0Physiol\u00a09:403, doi:10.1/2")));
    QVERIFY(line->accessibleName().contains(longer.publishedIn)); // it is read out, and found, as it is written
}

void TestSources::theListHoldsWhatIsDrawnFrom()
{
    const Knowledge &knowledge = *m_flow->workspace().parts().knowledge;
    QWidget *tips = m_flow->open(QStringLiteral("advice"));
    const auto cited = knowledge.citedSources();
    QVERIFY(cited.size() > 80 && cited.size() < knowledge.sources.size());
    click(tips, QStringLiteral("%1 reference(s)").arg(cited.size()));
    qsizetype buttons = 0;
    for (const QToolButton *button : tips->findChildren<QToolButton *>())
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Open or copy")))
            ++buttons;
    QCOMPARE(buttons, cited.size());
    QVERIFY(says(tips, QStringLiteral("Rhomboid itself does not go online.")));
}

// A page says again what it shows whenever the journal changes.
void TestSources::theSameSourcesKeepTheFocus()
{
    SourceRows rows(Type::Small, Tone::Text2, SourceRows::Marks::None);
    rows.setSources({&paper, &page});
    const QPointer<QToolButton> button = buttonOf(rows);
    rows.setSources({&paper, &page});
    QVERIFY(button);
    rows.setSources({&page});
    QCOMPARE(buttonOf(rows)->accessibleName(), QStringLiteral("Open or copy: Page"));
}

void TestSources::theyAreReachedWhereTheyStand()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *above = new QPushButton(QStringLiteral("Above"));
    auto *rows = new SourceRows(Type::Small, Tone::Text2, SourceRows::Marks::None);
    auto *below = new QPushButton(QStringLiteral("Below"));
    for (QWidget *part : std::initializer_list<QWidget *> {above, rows, below})
        column->addWidget(part);
    rows->setSources({&paper}); // made when asked for, long after what stands below
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    above->setFocus();
    QTest::keyClick(above, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttonOf(*rows));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), below);
}

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
