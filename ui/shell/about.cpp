#include "ui/shell/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(help)
};

} // namespace

void showAbout(QWidget &window)
{
    QMessageBox::about(
        &window, Words::tr("About Rhomboid"),
        Words::tr("<h3>Rhomboid %1</h3>"
                  "<p>A journal for workouts and for upper-back pain after them. It stays on this computer "
                  "and uses no "
                  "network.</p>"
                  "<p>Rhomboid is not a medical device and does not diagnose. Its texts have not yet been "
                  "reviewed by a "
                  "clinician. If you are worried, please talk to a doctor or a physical therapist.</p>"
                  "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace rhomboid
