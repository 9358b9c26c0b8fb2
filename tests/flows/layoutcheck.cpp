#include "tests/flows/layoutcheck.h"

#include "tests/flows/paintedtext.h"
#include "tests/support/contrast.h"
#include "ui/kit/snackbar.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>

namespace rhomboid::test {

namespace {

constexpr double slack = 2; // px: letters lean, and boxes end between two pixels
constexpr QChar ellipsis(0x2026);

// A widget and what it paints.
struct Shown {
    QWidget *widget {};
    QList<PaintedText> texts {};
};

bool isBelow(const QWidget *widget, const QWidget *other) { return other->isAncestorOf(widget); }

QList<Shown> shownBelow(QWidget &root)
{
    QList<Shown> shown;
    const QWidget *bar = root.findChild<SnackBar *>();
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.prepend(&root);
    for (QWidget *widget : all) {
        const bool there = widget == &root || (widget->isVisibleTo(&root) && !widget->isWindow());
        const bool inBar = bar && (widget == bar || isBelow(widget, bar));
        // A menu or a list that is open is a window of its own, and so are its parts.
        const bool elsewhere = widget != &root && widget->window() != root.window();
        if (there && !inBar && !elsewhere && !widget->size().isEmpty())
            shown.append({widget, textsPaintedBy(*widget)});
    }
    return shown;
}

// What scrolls a viewport; a heading is scrolled by the table it belongs to.
const QAbstractScrollArea *scrollerOf(const QWidget *viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
    if (!area || area->viewport() != viewport)
        return nullptr;
    const auto *table = qobject_cast<const QAbstractScrollArea *>(area->parentWidget());
    return table && qobject_cast<const QHeaderView *>(area) ? table : area;
}

bool scrollsSideways(const QAbstractScrollArea &area)
{
    return area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
        && area.horizontalScrollBar()->maximum() > 0;
}

bool isPartOfField(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

// Fields whose text moves under the cursor; not those in a spin box, which show all of their number.
bool isTypedIn(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return line && !line->text().isEmpty() && !qobject_cast<const QAbstractSpinBox *>(line->parentWidget());
}

QString describe(const QWidget *widget, const QString &text)
{
    const QString name = widget->accessibleName();
    return QStringLiteral("%1%2 \"%3\"")
        .arg(QLatin1StringView(widget->metaObject()->className()),
             name.isEmpty() || name == text ? QString() : u" [" + name.left(30) + u']', text.left(50));
}

// What a widget is told to say, so that an ellipsis of its own can be told from one for what is left out.
QStringList ownTexts(const QWidget *widget)
{
    QStringList own;
    for (const char *name :
         {"text", "placeholderText", "title", "currentText", "accessibleName", "plainText"})
        own.append(widget->property(name).toString());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        view && view->model())
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row)
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column)
                own.append(view->model()->index(row, column, view->rootIndex()).data().toString());
    return own;
}

// A row may be shortened where its tool tip says all of it.
QStringList tipsOf(const QWidget *viewport)
{
    QStringList tips;
    const auto *view = qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
    if (!view || !view->model())
        return tips;
    for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row)
        tips.append(view->model()->index(row, 0, view->rootIndex()).data(Qt::ToolTipRole).toString());
    return tips;
}

QStringList shortened(const Shown &shown)
{
    QStringList found;
    for (const PaintedText &piece : shown.texts) {
        if (!piece.text.contains(ellipsis))
            continue;
        const QStringList own = ownTexts(shown.widget);
        const QString start = piece.text.section(ellipsis, 0, 0).trimmed();
        const auto saysAll = [&start](const QString &tip) { return tip.contains(start); };
        if (std::ranges::any_of(tipsOf(shown.widget), saysAll))
            continue;
        const bool wanted = std::ranges::any_of(
            own, [&piece](const QString &text) { return text.contains(piece.text.trimmed()); });
        if (!wanted)
            found.append(u"shortened: " + describe(shown.widget, piece.text));
    }
    return found;
}

QStringList cut(const Shown &shown)
{
    const QAbstractScrollArea *scroller = scrollerOf(shown.widget);
    const bool anyWidth = isTypedIn(shown.widget) || (scroller && scrollsSideways(*scroller));
    QStringList found;
    for (const PaintedText &piece : shown.texts) {
        QRectF room = shown.widget->rect();
        if (scroller && (piece.place.top() >= room.bottom() || piece.place.bottom() <= room.top()))
            continue; // the second line of a row of which only the first is in view
        if (!piece.clip.isNull())
            room &= piece.clip;
        const double high =
            slack + piece.place.height() * 0.1; // the height of a line is more than its letters'
        const double lean = slack + piece.place.height() * 0.02; // and a word wider than what it says
        const bool wide =
            piece.place.left() < room.left() - lean || piece.place.right() > room.right() + lean;
        const bool tall =
            piece.place.top() < room.top() - high || piece.place.bottom() > room.bottom() + high;
        if ((wide && !anyWidth) || (tall && !scroller))
            found.append(
                QStringLiteral("cut: %1 by %2, %3 px")
                    .arg(describe(shown.widget, piece.text))
                    .arg(qMax(room.left() - piece.place.left(), piece.place.right() - room.right()))
                    .arg(qMax(room.top() - piece.place.top(), piece.place.bottom() - room.bottom())));
    }
    return found;
}

// Within one widget: the words of an axis, the lines of a row.
QStringList collisions(const Shown &shown)
{
    QStringList found;
    const auto letters = [](const PaintedText &piece) {
        const double lead = piece.place.height() * 0.2;
        return piece.place.adjusted(slack, lead, -slack, -lead);
    };
    for (qsizetype i = 0; i < shown.texts.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (letters(shown.texts[i]).intersects(letters(shown.texts[j]))
                && shown.texts[i].text != shown.texts[j].text)
                found.append(QStringLiteral("painted over each other: %1 and \"%2\"")
                                 .arg(describe(shown.widget, shown.texts[i].text), shown.texts[j].text));
    return found;
}

bool standsForItself(const Shown &shown)
{
    const QWidget *widget = shown.widget;
    return !isPartOfField(widget)
        && (!shown.texts.isEmpty() || widget->focusPolicy() != Qt::NoFocus
            || qobject_cast<const QAbstractScrollArea *>(widget));
}

// Up to what scrolls it, or to the root.
QStringList beyond(const Shown &shown, const QWidget &root)
{
    QRect place = shown.widget->rect();
    const QWidget *widget = shown.widget;
    while (widget != &root && !widget->isWindow()) {
        const QWidget *holder = widget->parentWidget();
        place.translate(widget->pos());
        const QAbstractScrollArea *scroller = scrollerOf(holder);
        const bool aside = place.left() < -1 || place.right() > holder->width();
        const bool above = place.top() < -1 || place.bottom() > holder->height();
        if ((aside && !(scroller && scrollsSideways(*scroller))) || (above && !scroller)) {
            const QString text = shown.texts.isEmpty() ? QString() : shown.texts.front().text;
            return {
                QStringLiteral("beyond its %1: %2")
                    .arg(QLatin1StringView(holder->metaObject()->className()), describe(shown.widget, text))};
        }
        if (scroller)
            return {};
        widget = holder;
    }
    return {};
}

// What scrolls a widget, or the root: only places in the same one can be compared.
const QWidget *sheetOf(const QWidget *widget, const QWidget &root)
{
    while (widget != &root && !(widget->parentWidget() && scrollerOf(widget->parentWidget())))
        widget = widget->parentWidget();
    return widget;
}

QStringList overlaps(const QList<Shown> &all, const QWidget &root)
{
    struct Placed {
        const Shown *shown;
        const QWidget *sheet;
        QRect place;
    };
    QStringList found;
    QList<Placed> placed;
    for (const Shown &shown : all) {
        if (shown.texts.isEmpty() || !standsForItself(shown))
            continue;
        const QWidget *sheet = sheetOf(shown.widget, root);
        const QRect place =
            QRect(shown.widget->mapTo(sheet, QPoint(0, 0)), shown.widget->size()).adjusted(2, 2, -2, -2);
        for (const Placed &other : placed)
            if (other.sheet == sheet && other.place.intersects(place)
                && !isBelow(other.shown->widget, shown.widget) && !isBelow(shown.widget, other.shown->widget))
                found.append(QStringLiteral("overlap: %1 and %2")
                                 .arg(describe(shown.widget, shown.texts.front().text),
                                      describe(other.shown->widget, other.shown->texts.front().text)));
        placed.append({&shown, sheet, place});
    }
    return found;
}

QColor over(const QColor &ground, const QColor &colour)
{
    const double part = colour.alphaF();
    const auto mix = [part](double above, double below) {
        return static_cast<float>(part * above + (1 - part) * below);
    };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()), mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

// The colour that fills most of a place, apart from the letters themselves.
QColor groundOf(const QImage &picture, const QRect &place, QRgb letters)
{
    QHash<QRgb, int> counts;
    const QRect inside = place & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            if (const QRgb pixel = picture.pixel(x, y); pixel != letters)
                ++counts[pixel];
    QRgb ground = letters;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > most
            || (it.value() == most && contrast(letters, it.key()) > contrast(letters, ground))) {
            ground = it.key();
            most = it.value();
        }
    return QColor(ground);
}

} // namespace

QStringList layoutFaults(QWidget &root)
{
    const QList<Shown> all = shownBelow(root);
    QStringList found;
    for (const Shown &shown : all) {
        found += shortened(shown) + cut(shown) + collisions(shown);
        if (standsForItself(shown))
            found += beyond(shown, root);
    }
    return found + overlaps(all, root);
}

QStringList paleTexts(QWidget &root, double limit)
{
    const QImage picture = root.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList found;
    for (const Shown &shown : shownBelow(root)) {
        if (!shown.widget->isEnabled())
            continue;
        const QRect inView = shown.widget->visibleRegion().boundingRect();
        for (const PaintedText &piece : shown.texts) {
            if (piece.colour == QApplication::palette().color(QPalette::Disabled, QPalette::Text))
                continue;
            const QRect place = piece.place.toAlignedRect() & shown.widget->rect();
            if (!inView.contains(place))
                continue;
            const QRect there = place.translated(shown.widget->mapTo(&root, QPoint(0, 0)));
            const QColor ground = groundOf(picture, there, piece.colour.rgb());
            if (const double ratio = contrast(over(ground, piece.colour), ground); ratio < limit)
                found.append(
                    QStringLiteral("%1: %2 in %3 on %4")
                        .arg(ratio, 0, 'f', 2)
                        .arg(describe(shown.widget, piece.text), piece.colour.name(), ground.name()));
        }
    }
    return found;
}

} // namespace rhomboid::test
