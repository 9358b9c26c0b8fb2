#include "ui/settings/settingsearch.h"

#include "ui/kit/card.h"
#include "ui/settings/importslist.h"
#include "ui/settings/unitrows.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

QString textsOf(const QWidget *widget)
{
    QStringList texts {widget->accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        for (int i = 0; i < choice->count(); ++i)
            texts.append(choice->itemText(i));
    for (const QWidget *child : widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        texts.append(textsOf(child));
    return texts.join(u'\n');
}

// The rows of a card, and what stands between them.
QList<QWidget *> piecesIn(const QLayout &layout)
{
    QList<QWidget *> pieces;
    for (int i = 0; i < layout.count(); ++i) {
        QWidget *piece = layout.itemAt(i)->widget();
        if (qobject_cast<UnitRows *>(piece))
            pieces += piecesIn(*piece->layout());
        else if (const auto *imports = qobject_cast<ImportsList *>(piece); imports && imports->isEmpty())
            continue;
        else if (piece)
            pieces.append(piece);
    }
    return pieces;
}

bool showMatchingIn(Card &card, const QStringList &words)
{
    const auto fits = [&words](const QString &text) {
        return std::ranges::all_of(
            words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    const bool whole = fits(card.title());
    bool any = whole;
    for (QWidget *piece : piecesIn(*card.body())) {
        const bool isLine = piece->property("ruler").toBool();
        const bool shown = whole || (!isLine && fits(textsOf(piece)));
        piece->setVisible(shown);
        any = any || shown;
    }
    card.setVisible(any);
    return any;
}

} // namespace

bool showMatching(const QList<Card *> &cards, const QString &words)
{
    const QStringList each = words.simplified().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (Card *card : cards)
        any = showMatchingIn(*card, each) || any;
    return any;
}

} // namespace rhomboid
