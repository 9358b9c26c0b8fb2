#pragma once

#include "ui/kit/navigator.h"

#include <QHash>
#include <QMainWindow>
#include <QStringList>

class QStackedWidget;

namespace rhomboid {

class Page;
class PageMenu;
class PersonSigns;
class Sidebar;
class Workspace;
struct PageRow;
struct State;

// The window: sidebar, pages, menus, the bar that says what was done. It holds no rules about training or pain.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Destination &destination) override;
    void back() override { returnTo(m_trail.isEmpty() ? QStringLiteral("today") : m_trail.takeLast()); }
    void showSaved() override;
    void notify(const Notice &notice) override { m_snackBar->show(notice); }

    QString currentPage() const { return m_current; }
    // The page of a key, made if it was not yet.
    Page *page(const QString &key);
    // Sidebar, page, inspector: those that are there, in this order.
    QList<QWidget *> parts() const;
    // What the bar at the bottom says; empty when it is hidden.
    QString noticeText() const { return m_snackBar->text(); }
    PersonSigns &personSigns() const { return *m_personSigns; }
    // The page that was open when this journal's window was closed today.
    void reopenLastPage();
    // To the front, also when it is minimised.
    void comeForward();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildBody();
    // Opens the first page, once there is a journal for it to show.
    void begin();
    void mark(const PageRow &row);
    void returnTo(const QString &key);
    void rebuild();
    void showState(const State &state);
    void fold();

    Workspace &m_workspace;
    PersonSigns *m_personSigns {};
    Sidebar *m_sidebar {};
    PageMenu *m_pageMenu {};
    QStackedWidget *m_stack {};
    SnackBar *m_snackBar {};
    QHash<QString, Page *> m_pages {};
    QString m_current {};
    QStringList m_trail {};
    bool m_returning {false}; // back to a page
    bool m_walking {false}; // through the list of pages, with the focus
    bool m_outdated {false}; // its texts are those of another language
};

} // namespace rhomboid
