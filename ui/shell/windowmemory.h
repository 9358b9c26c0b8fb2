#pragma once

#include <QDate>
#include <QString>

#include <optional>

class QMainWindow;
class QWidget;

namespace rhomboid {

// Where a journal's window stood, kept in QSettings for each journal: its place and size, how its pages were
// split, the page that was open.
void rememberWindow(const QMainWindow &window, const QString &journal, const QString &page, QDate today);
void restoreWindow(QMainWindow &window, const QString &journal);
// Puts the splitters of a page, told apart by their object names, where they were.
void restoreSplitters(QWidget &page, const QString &journal);
// A page that was scrolled begins at its top again.
void rewind(const QWidget &page);
// Whether somebody closed the window since forgetPage().
bool wasClosed(const QString &journal);
// The page that was open when the window was closed today; none when that was another day.
std::optional<QString> lastPage(const QString &journal, QDate today);
// The window is open: should the program end without closing it, no page of an earlier time comes back.
void forgetPage(const QString &journal);

} // namespace rhomboid
