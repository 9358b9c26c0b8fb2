#include "ui/advice/tiplist.h"

#include "ui/advice/tipfocus.h"
#include "ui/advice/tipwidget.h"
#include "ui/advice/tipwords.h"
#include "ui/kit/controls.h"
#include "ui/kit/magnifier.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

QStringList causesOf(const Knowledge &knowledge)
{
    QStringList causes;
    for (const Tip &tip : knowledge.tips)
        if (!causes.contains(tip.cause))
            causes.append(tip.cause);
    return causes;
}

bool matches(const Tip &tip, const QString &text)
{
    return text.isEmpty() || tip.title.contains(text, Qt::CaseInsensitive)
        || tip.body.contains(text, Qt::CaseInsensitive)
        || causeTitle(tip.cause).contains(text, Qt::CaseInsensitive);
}

// The tips of one cause, made when the box is first shown.
void fillBox(QWidget *box, const QList<const Tip *> &tips, const Knowledge &knowledge,
             const QStringList &against)
{
    if (box->layout())
        return;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(10);
    for (const Tip *tip : tips) {
        if (column->count() > 0)
            column->addWidget(ruler());
        auto *widget = new TipWidget(*tip, knowledge, {});
        if (against.contains(tip->id))
            widget->markAgainst();
        column->addWidget(widget);
    }
}

// At the end of the row: that it opens, and whether it has.
void addChevron(QPushButton *button)
{
    QLabel *closed = iconLabel(QStringLiteral("chevron-right"), Tone::Text2);
    QLabel *open = iconLabel(QStringLiteral("chevron-down"), Tone::Text2);
    open->hide();
    auto *line = new QHBoxLayout(button);
    line->setContentsMargins(0, 0, 8, 0);
    line->addStretch(1);
    for (QLabel *chevron : {closed, open}) {
        chevron->setAttribute(Qt::WA_TransparentForMouseEvents);
        line->addWidget(chevron);
    }
    QObject::connect(button, &QPushButton::toggled, closed, &QWidget::setHidden);
    QObject::connect(button, &QPushButton::toggled, open, &QWidget::setVisible);
}

} // namespace

TipList::TipList(const Knowledge &knowledge, QWidget *parent)
    : Card(tr("All tips"), parent)
    , m_knowledge(knowledge)
    , m_causes(causesOf(knowledge))
    , m_field(new QLineEdit)
    , m_count(textLabel({}, Type::Small, Tone::Text2))
{
    m_field->setPlaceholderText(tr("Search the tips"));
    m_field->setAccessibleName(tr("Search the tips"));
    m_field->setClearButtonEnabled(true);
    addMagnifier(*m_field);
    body()->addWidget(m_field);
    body()->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, &TipList::fill);
    fill();
}

void TipList::mark(const QStringList &against)
{
    if (against == m_against)
        return;
    m_against = against;
    fill();
}

QList<const Tip *> TipList::matching(const QString &cause) const
{
    const QString text = m_field->text().trimmed();
    QList<const Tip *> tips;
    for (const Tip &tip : m_knowledge.tips)
        if (tip.cause == cause && matches(tip, text))
            tips.append(&tip);
    return tips;
}

void TipList::fill()
{
    const TipFocus focus(m_rows);
    delete m_rows;
    m_rows = new QWidget;
    m_column = new QVBoxLayout(m_rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    int count = 0;
    for (const QString &cause : m_causes) {
        const QList<const Tip *> tips = matching(cause);
        count += static_cast<int>(tips.size());
        if (!tips.isEmpty())
            addCause(cause, tips);
    }
    m_column->addStretch(1);
    m_count->setText(count > 0 ? tr("%n tip(s), by topic", nullptr, count)
                               : tr("No tip matches. Try a shorter word."));
    body()->addWidget(m_rows, 1);
    focus.giveBack(*m_rows, *m_field);
}

void TipList::addCause(const QString &cause, const QList<const Tip *> &tips)
{
    const bool searching = !m_field->text().trimmed().isEmpty();
    QPushButton *button =
        toggleButton(tr("%1 (%2)", "cause, number of tips").arg(causeTitle(cause)).arg(tips.size()),
                     ButtonKind::Quiet, causeIcon(cause));
    button->setProperty("row", true);
    addChevron(button);
    auto *box = new QWidget;
    box->hide();
    const auto open = [box, tips, this](bool on) {
        if (on)
            fillBox(box, tips, m_knowledge, m_against);
        box->setVisible(on);
    };
    connect(button, &QPushButton::toggled, this, open);
    connect(button, &QPushButton::clicked, this, [this, cause](bool on) {
        m_open.removeAll(cause);
        if (on)
            m_open.append(cause);
    });
    m_column->addWidget(button);
    m_column->addWidget(box);
    button->setChecked(searching || m_open.contains(cause));
}

} // namespace rhomboid
