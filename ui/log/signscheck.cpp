#include "ui/log/signscheck.h"

#include "core/advice/signs.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/dropdown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("signs", text); }

QList<Choice> sides()
{
    return {{QString(), SignsCheck::tr("Where?")},
            {QStringLiteral("left_arm"), SignsCheck::tr("Left arm or hand")},
            {QStringLiteral("right_arm"), SignsCheck::tr("Right arm or hand")},
            {QStringLiteral("both_arms"), SignsCheck::tr("Both arms or hands")},
            {QStringLiteral("chest"), SignsCheck::tr("Chest wall")},
            {QStringLiteral("leg"), SignsCheck::tr("A leg")}};
}

} // namespace

SignsCheck::SignsCheck(QWidget *parent) : QWidget(parent), m_none(chipButton(tr("None of these")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const SignGroup &group : signGroups())
        column->addWidget(buildGroup(group));
    column->addWidget(m_none, 0, Qt::AlignLeft); // below what it denies: above, it was pressed unread
    setSaidAbove(false);
    setFocusProxy(m_groups.front().box);
    connect(m_none, &QPushButton::toggled, this, [this](bool on) {
        if (on)
            for (const Group &group : m_groups)
                group.box->setChecked(false);
        touched();
    });
}

QWidget *SignsCheck::buildGroup(const SignGroup &source)
{
    Group group {.key = QString::fromLatin1(source.key),
                 .box = new QCheckBox(translated(source.title)),
                 .names = textLabel(translated(source.names), Type::Small, Tone::Text2),
                 .details = new QWidget};
    auto *details = new QVBoxLayout(group.details);
    details->setSpacing(2);
    for (const Sign &sign : source.signs) {
        const SignRow row = buildSign(sign);
        auto *line = new QHBoxLayout;
        line->addWidget(row.box);
        QLabel *question = textLabel(translated(sign.question), Type::Body);
        question->setBuddy(row.box);
        line->addWidget(question, 1);
        if (row.side)
            line->addWidget(row.side);
        line->setAlignment(row.box, Qt::AlignTop);
        details->addLayout(line);
        group.signRows.append(row);
    }
    group.details->hide();
    group.box->setAccessibleDescription(translated(source.names));

    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(group.box);
    column->addWidget(group.names);
    column->addWidget(group.details);
    connect(group.box, &QCheckBox::toggled, this, [this, group](bool on) {
        group.details->setVisible(on);
        group.names->setVisible(!on);
        if (!on)
            for (const SignRow &row : group.signRows)
                row.box->setChecked(false);
        if (!on) // ticked anew it has to say what it means
            m_held.removeAll(group.key);
        if (on)
            m_none->setChecked(false);
        touched();
    });
    m_groups.append(group);
    return box;
}

// What belongs to a box starts below its words, whatever size boxes have by now.
void SignsCheck::indentDetails()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const Group &group : m_groups) {
        QStyleOptionButton option;
        option.initFrom(group.box);
        option.rect = QRect(QPoint(), group.box->sizeHint());
        option.text = group.box->text();
        const QRect words = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, group.box);
        const int indent = mirrored ? option.rect.right() - words.right() : words.left();
        const QMargins margins(mirrored ? 0 : indent, 0, mirrored ? indent : 0, 0);
        group.names->setContentsMargins(margins);
        group.details->layout()->setContentsMargins(margins);
    }
}

bool SignsCheck::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        indentDetails();
    return known;
}

SignsCheck::SignRow SignsCheck::buildSign(const Sign &sign)
{
    SignRow row {.name = QString::fromLatin1(sign.name), .box = new QCheckBox};
    row.box->setAccessibleName(translated(sign.question));
    connect(row.box, &QCheckBox::toggled, this, &SignsCheck::touched);
    if (!sign.nerve)
        return row;
    row.side = dropDown();
    row.side->setAccessibleName(tr("Where: %1").arg(translated(sign.question)));
    for (const Choice &side : sides())
        row.side->addItem(side.text, side.key);
    row.side->hide();
    connect(row.box, &QCheckBox::toggled, row.side, &QWidget::setVisible);
    connect(row.side, &QComboBox::currentIndexChanged, this, &SignsCheck::touched);
    return row;
}

void SignsCheck::touched()
{
    m_touched = true;
    emit edited();
}

QList<WarningSign> SignsCheck::warningSigns() const
{
    QList<WarningSign> ticked;
    for (const Group &group : m_groups)
        for (const SignRow &row : group.signRows)
            if (row.box->isChecked())
                ticked.append(
                    {.sign = row.name, .side = row.side ? row.side->currentData().toString() : QString()});
    return ticked;
}

bool SignsCheck::isOpen(const Group &group) const
{
    return group.box->isChecked() && !m_held.contains(group.key)
        && std::ranges::none_of(group.signRows, [](const SignRow &row) { return row.box->isChecked(); });
}

QStringList SignsCheck::refusals() const
{
    QStringList sentences;
    for (const Group &group : m_groups)
        if (isOpen(group))
            sentences.append(
                tr("You ticked '%1'. Please tick which of its lines it is, or take the tick out.")
                    .arg(group.box->text()));
    return sentences;
}

bool SignsCheck::goToOpen()
{
    const auto open = std::ranges::find_if(m_groups, [this](const Group &group) { return isOpen(group); });
    if (open == m_groups.end())
        return false;
    open->signRows.front().box->setFocus();
    return true;
}

QStringList SignsCheck::openGroups() const
{
    QStringList keys;
    for (const Group &group : m_groups)
        if (isOpen(group))
            keys.append(group.key);
    return keys;
}

void SignsCheck::openAgain(const QStringList &groups)
{
    const QSignalBlocker quiet(this);
    for (const Group &group : m_groups)
        if (groups.contains(group.key))
            group.box->setChecked(true);
}

SignsAsked SignsCheck::asked() const
{
    if (!m_touched)
        return m_before;
    QStringList opened;
    QStringList unanswered;
    for (const Group &group : m_groups) {
        if (!group.box->isChecked())
            continue;
        opened.append(group.key);
        if (isOpen(group))
            for (const SignRow &row : group.signRows)
                unanswered.append(row.name);
    }
    if (opened.isEmpty() && !m_none->isChecked())
        return {};
    QStringList asked = signsShown(opened);
    asked.removeIf([&unanswered](const QString &sign) { return unanswered.contains(sign); });
    return {.some = asked};
}

void SignsCheck::setSaidAbove(bool said)
{
    m_none->setText(said ? tr("Nothing else of these") : tr("None of these"));
    m_none->setAccessibleName(said ? tr("Nothing else of these warning signs")
                                   : tr("None of these warning signs"));
}

bool SignsCheck::isComplete() const { return isWholeCheck(asked()); }

void SignsCheck::setValue(const QList<WarningSign> &signs, const SignsAsked &asked)
{
    const QSignalBlocker quiet(this);
    m_held.clear();
    for (const Group &group : m_groups) {
        bool any = false;
        for (const SignRow &row : group.signRows) {
            const auto found = std::ranges::find(signs, row.name, &WarningSign::sign);
            row.box->setChecked(found != signs.end());
            any = any || found != signs.end();
            if (row.side && found != signs.end())
                row.side->setCurrentIndex(qMax(0, row.side->findData(found->side)));
        }
        group.box->setChecked(any);
        if (any)
            m_held.append(group.key);
        if (any) // opening a group ticks nothing, closing one unticks: the signs once more
            for (const SignRow &row : group.signRows)
                row.box->setChecked(std::ranges::find(signs, row.name, &WarningSign::sign) != signs.end());
    }
    m_none->setChecked(signs.isEmpty() && isWholeCheck(asked));
    m_before = asked;
    m_touched = false;
}

QString whyAsked(CheckReason reason)
{
    switch (reason) {
    case CheckReason::None:
        return {};
    case CheckReason::FirstEntry:
        return SignsCheck::tr("This pain is new. Please go through the four boxes and tick what applies; you "
                              "can save without it.");
    case CheckReason::Severe:
        return SignsCheck::tr("This is strong pain. Please go through the four boxes and tick what applies; "
                              "you can save without it.");
    case CheckReason::Rise:
        return SignsCheck::tr("This is at least 2 points more than you last noted. Please go through the four boxes and tick what "
                              "applies; you can save without it.");
    case CheckReason::Weekly:
        return SignsCheck::tr("Once a week while pain lasts: please go through the four boxes and tick what "
                              "applies; you can save without it.");
    }
    Q_UNREACHABLE();
}

} // namespace rhomboid
