#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace rhomboid {

struct State;
struct Destination;

// One place in the window: a heading row, a body that scrolls downwards only, and a footer that stays. A page is
// wiring: it shows State and hands changes to the Workspace.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString &title, QWidget *parent = nullptr);

    QString title() const;

    // Shows a state. Called when the page comes into view and, while it is, whenever the state changes.
    virtual void refresh(const State &state) = 0;
    // The page was opened for something in particular (a day, an entry, a level).
    virtual void receive(const Destination &destination);
    // Called before another page comes into view: keep a draft.
    virtual void leave();
    // Ctrl+S anywhere on the page; pages without anything to save ignore it.
    virtual void save();

    // Puts the focus on the widget that had it last, while that is in view, and else where the page begins.
    void takeFocus(QWidget *last);

protected:
    // Where the focus begins: in the first of these parts that can have it, and else on what Tab reaches first.
    void startAt(const QList<QWidget *> &parts) { m_starts = parts; }
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *actions() const { return m_actions; } // right end of the heading row
    QHBoxLayout *footer(); // made on first use
    void setTitle(const QString &title);
    void setEyebrow(const QString &text); // small line above the title
    QScrollArea *scroller() const { return m_scroller; }

private:
    QWidget *start();

    QLabel *m_eyebrow;
    QLabel *m_title;
    QHBoxLayout *m_actions;
    QScrollArea *m_scroller;
    QVBoxLayout *m_body;
    QWidget *m_footer {nullptr};
    QHBoxLayout *m_footerRow {nullptr};
    QList<QWidget *> m_starts {};
};

} // namespace rhomboid
