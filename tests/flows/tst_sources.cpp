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
#include <QTextLayout>
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
    void noVolumeIsBroken_data();
    void noVolumeIsBroken();
    void whatIsSelectedIsCopiedAsItIsWritten();
    void thatItWasCopiedIsSaidLikeEverythingElse();
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
    QVERIFY(line->text().contains(QStringLiteral("Front\u00a0Physiol\u00a09:")));
    QVERIFY(line->text().contains(QStringLiteral("403, doi:10.1/2"))); // an address may be broken
    QVERIFY(line->accessibleName().contains(longer.publishedIn)); // it is read out, and found, as it is written
}

void TestSources::noVolumeIsBroken_data()
{
    QTest::addColumn<QString>("volume");
    for (const char *volume : {"33(2):145-164", "31(17):E568-E573", "144(1-2):35-42", "9:403"})
        QTest::newRow(volume) << QString::fromLatin1(volume);
}

// In a column that is narrower than it.
void TestSources::noVolumeIsBroken()
{
    QFETCH(QString, volume);
    const auto linesOf = [](const QString &text) {
        QTextLayout layout(text, QApplication::font());
        layout.beginLayout();
        int lines = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(1);
            ++lines;
        }
        layout.endLayout();
        return lines;
    };
    QVERIFY(linesOf(volume) > 1); // else it proves nothing
    Source longer = paper;
    longer.publishedIn = QStringLiteral("Sports Med %1, doi:10.1/2").arg(volume);
    SourceRows rows(Type::Small, Tone::Text2, SourceRows::Marks::None);
    rows.setSources({&longer});
    const auto *line = rows.findChild<QLabel *>();
    const QString place = line->text().section(QStringLiteral("it? "), 1).section(u',', 0, 0);
    QVERIFY2(place.startsWith(QStringLiteral("Sports\u00a0Med\u00a0")), qPrintable(place));
    QCOMPARE(linesOf(place), 1);
    QVERIFY(line->accessibleName().contains(longer.publishedIn));
}

void TestSources::whatIsSelectedIsCopiedAsItIsWritten()
{
    Source longer = paper;
    longer.publishedIn = QStringLiteral("Sports Med 33(2):145-164");
    SourceRows rows(Type::Small, Tone::Text2, SourceRows::Marks::None);
    rows.setSources({&longer});
    rows.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rows));
    rows.activateWindow();
    auto *line = rows.findChild<QLabel *>();
    QVERIFY(line->text() != line->accessibleName()); // else it proves nothing
    line->setFocus();
    line->setSelection(0, static_cast<int>(line->text().size()));
    QTest::keySequence(line, QKeySequence::Copy);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), line->accessibleName());
}

void TestSources::thatItWasCopiedIsSaidLikeEverythingElse()
{
    QWidget *tips = m_flow->open(QStringLiteral("advice"));
    click(tips, QStringLiteral("%1 reference(s)").arg(m_flow->workspace().parts().knowledge->citedSources().size()));
    for (QToolButton *button : tips->findChildren<QToolButton *>())
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Open or copy"))) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().last()->trigger();
    menu->close();
    QCOMPARE(m_flow->window().noticeText(), QStringLiteral("Reference copied")); // and is announced with it
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
