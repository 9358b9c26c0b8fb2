#include "ui/people/sampledata.h"

#include "core/demo/demo.h"
#include "core/journal/difference.h"
#include "core/journal/person.h"
#include "core/store/store.h"
#include "ui/kit/navigator.h"
#include "ui/people/people.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(sampledata)
};

} // namespace

bool openSampleData(const Workspace &workspace, Navigator &navigator)
{
    const WallTime now = workspace.now();
    const QString path = freshJournalPath(Words::tr("Demo journal"));
    Result<Store> store = Store::open(path);
    if (!store) {
        navigator.notify({.text = store.error().text});
        return false;
    }
    const auto words = [](const QString &text) {
        return QCoreApplication::translate("demo", text.toUtf8().constData());
    };
    Change change =
        difference({}, generateDemo({.story = demoStories().front(), .end = now, .words = words}), now);
    change.put.append(notingPerson({.name = Words::tr("Demo journal"), .madeUp = true}, now).put);
    const Result<Change> written = store->apply(change);
    if (!written) {
        navigator.notify({.text = written.error().text});
        return false;
    }
    store = Error {}; // closes the file: its window opens it
    journalOpener()(path);
    return true;
}

} // namespace rhomboid
