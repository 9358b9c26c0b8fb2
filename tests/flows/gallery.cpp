#include "tests/flows/fixture.h"
#include "ui/kit/accessibility.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace rhomboid;

namespace {

struct Look {
    const char *name;
    QSize size;
    Appearance appearance;
};

const Look looks[] {
    {"1280", {1280, 800}, {}},
    {"960", {960, 640}, {}},
    {"640", {640, 800}, {}},
    {"dark", {1280, 800}, {.mode = Appearance::Mode::Dark}},
    {"font200", {1280, 1000}, {.zoom = 2}},
};

} // namespace

// Photographs pages of the real window with a demo journal: gallery FOLDER PAGE [WEEKS]
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installKitAccessibility();
    QTranslator english;
    if (!english.load(QStringLiteral(":/translations/rhomboid_en")))
        return 3;
    QCoreApplication::installTranslator(&english);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3)
        return 1;
    const int weeks = arguments.size() > 3 ? arguments[3].toInt() : 26;
    test::FlowFixture flow(weeks > 0 ? test::demoJournal(weeks) : Journal(), test::demoEnd());
    const QDir folder(arguments[1]);
    for (const Look &look : looks) {
        applyAppearance(application, look.appearance);
        flow.window().resize(look.size);
        flow.open(arguments[2]);
        if (!flow.waitForFindings())
            return 2;
        QTest::qWait(50);
        flow.window().grab().save(
            folder.filePath(QStringLiteral("%1-%2.png").arg(arguments[2], QLatin1StringView(look.name))));
    }
    return 0;
}
