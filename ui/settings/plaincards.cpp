#include "ui/settings/plaincards.h"

#include "ui/kit/card.h"
#include "ui/kit/controls.h"
#include "ui/settings/settingrow.h"
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlainCards)
};

// Something to know, behind its icon.
QWidget *fact(const QString &icon, const QString &title, const QString &text)
{
    return withIcon(icon, withDetail(textLabel(title, Type::Body), text));
}

QWidget *key(const QString &does, QKeyCombination keys)
{
    return settingRow(does, {}, keycap(QKeySequence(keys).toString(QKeySequence::NativeText)));
}

} // namespace

Card *privacyCard(const QString &journal)
{
    auto *card = new Card(Words::tr("Privacy"));
    card->body()->addWidget(fact(QStringLiteral("lock"), Words::tr("Only on this computer"),
                                 Words::tr("No account and no network use: nothing you enter leaves this "
                                           "computer unless you export, print or copy it.")));
    card->body()->addWidget(ruler());
    card->body()->addWidget(fact(QStringLiteral("journal"), Words::tr("One file holds your journal"),
                                 QDir::toNativeSeparators(journal)));
    card->body()->addWidget(ruler());
    card->body()->addWidget(fact(
        QStringLiteral("user"), Words::tr("Who can read it"),
        Words::tr("The file is not encrypted. Whoever can use this account of the computer can read it.")));
    return card;
}

Card *shortcutsCard()
{
    auto *card = new Card(Words::tr("Shortcuts"));
    const QList<QWidget *> rows {
        key(Words::tr("Log a workout"), Qt::CTRL | Qt::Key_N),
        key(Words::tr("Log pain"), Qt::CTRL | Qt::Key_L),
        key(Words::tr("Pain-free now"), Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        key(Words::tr("Save"), Qt::CTRL | Qt::Key_S),
        key(Words::tr("Undo"), Qt::CTRL | Qt::Key_Z),
    };
    for (QWidget *row : rows) {
        card->body()->addWidget(row);
        card->body()->addWidget(ruler());
    }
    QPushButton *all =
        textButton(Words::tr("All shortcuts…"), ButtonKind::Secondary, QStringLiteral("keyboard"));
    QObject::connect(all, &QPushButton::clicked, card, [card] { shortcutsDialog(*card->window())->exec(); });
    card->body()->addWidget(settingRow(Words::tr("Everything works by the keyboard alone"), {}, all));
    return card;
}

} // namespace rhomboid
