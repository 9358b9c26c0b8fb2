#include "ui/kit/controls.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QTextLayout>
#include <QtTest>

using namespace rhomboid;

namespace {

// What a plain label of the same looks says.
int plainHeight(const QLabel &label, int width)
{
    QLabel plain(label.text());
    plain.setTextFormat(label.textFormat());
    plain.setWordWrap(label.wordWrap());
    plain.setFont(label.font());
    plain.setContentsMargins(label.contentsMargins());
    plain.setMinimumSize(label.minimumSize());
    return plain.heightForWidth(width);
}

const QStringList texts {
    {},
    QStringLiteral("Sleep"),
    QStringLiteral("Two\nlines"),
    QStringLiteral("Workouts with 85 instead of 49 % of the largest before were followed by 0.8 points more "
                   "pain, other logged habits equal."),
    QStringLiteral("Rückenmuskulaturverspannungsgefühl ").repeated(4),
    QStringLiteral("😀 wide and 漢字 tall ").repeated(6),
};

// The lines into which a text in small letters is broken, without what ends each.
QStringList linesOf(const QString &text, int width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, theme().font(Type::Small));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.sliced(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace

class tst_TextLabel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void itIsAsTallAsAnyLabel();
    void itNoticesWhatChanges();
    void askingAgainCostsNothing();
    void noWordIsLeftAlone();
    void noWordIsLeftAloneInTheFirstLineInstead();
    void aWordWithAHyphenIsOneWord();
    void wordsThatKeepTogetherNeedNoMoreLines();
    void whatIsSaidStaysWhatItIs();
};

// At every width, whichever was asked for before, and asked twice.
void tst_TextLabel::itIsAsTallAsAnyLabel()
{
    for (const QString &text : texts) {
        const std::unique_ptr<QLabel> label(textLabel(text, Type::Body));
        for (const int width : {0, -1, 1'000, 320, 323, 200, 90, 5'000, 40, 500, 320, 90, 1, 250, 197})
            for (int time = 0; time < 2; ++time)
                QVERIFY2(label->heightForWidth(width) == plainHeight(*label, width),
                         qPrintable(QStringLiteral("%1 at %2").arg(text).arg(width)));
    }
}

void tst_TextLabel::itNoticesWhatChanges()
{
    constexpr int width = 180;
    const std::unique_ptr<QLabel> label(textLabel(texts[3], Type::Body));
    const int first = label->heightForWidth(width);
    QFont large = label->font();
    large.setPixelSize(2 * QFontInfo(large).pixelSize());
    label->setFont(large);
    QVERIFY(label->heightForWidth(width) > first);
    QCOMPARE(label->heightForWidth(width), plainHeight(*label, width));
    label->setContentsMargins(20, 7, 20, 7);
    QCOMPARE(label->heightForWidth(width), plainHeight(*label, width));
    label->setMinimumHeight(900);
    QCOMPARE(label->heightForWidth(width), 900);
    label->setMinimumHeight(0);
    label->setText(texts[1]);
    QCOMPARE(label->heightForWidth(width), plainHeight(*label, width));
}

void tst_TextLabel::askingAgainCostsNothing()
{
    constexpr int asked = 400;
    const QString text = texts[3].repeated(8);
    const std::unique_ptr<QLabel> label(textLabel(text, Type::Body));
    QLabel plain(text);
    plain.setWordWrap(true);
    const auto timeOf = [](const QLabel &measured) {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < asked; ++i)
            measured.heightForWidth(i % 2 ? 300 : 400);
        return clock.nsecsElapsed();
    };
    timeOf(*label);
    const qint64 ours = timeOf(*label);
    QVERIFY(ours * 20 < timeOf(plain));
}

void tst_TextLabel::noWordIsLeftAlone()
{
    const QString text = QStringLiteral("One click saves pain-free. A number opens the details.");
    const QFontMetrics letters(theme().font(Type::Small));
    int lonely = 0;
    for (int width = letters.horizontalAdvance(text) / 3; width < letters.horizontalAdvance(text); ++width) {
        lonely += linesOf(text, width).constLast().count(u' ') == 0;
        const QStringList lines = linesOf(withoutLonelyWords(text, letters, width), width);
        QVERIFY2(lines.constLast().contains(QChar::Nbsp), qPrintable(lines.join(u'/')));
        QVERIFY(letters.horizontalAdvance(lines.constLast()) * 7 > width);
    }
    QVERIFY(lonely > 10); // or else nothing was shown
}

// "with this / workout", not "with / this workout".
void tst_TextLabel::noWordIsLeftAloneInTheFirstLineInstead()
{
    const QFontMetrics letters(theme().font(Type::Small));
    const auto text = QStringLiteral("with this workout");
    const int width = letters.horizontalAdvance(QStringLiteral("with this wor"));
    QCOMPARE(withoutLonelyWords(text, letters, width), text);
}

// "Check-in" at the end of a text is not broken behind its hyphen.
void tst_TextLabel::aWordWithAHyphenIsOneWord()
{
    const QString text = QStringLiteral("Aussagen gibt es ab 30 Trainings mit Check-in.");
    const QFontMetrics letters(theme().font(Type::Small));
    int broken = 0;
    for (int width = letters.horizontalAdvance(text) / 3; width < letters.horizontalAdvance(text); ++width) {
        broken += linesOf(text, width).constLast() == u"in.";
        const QString kept = withoutLonelyWords(text, letters, width);
        const QStringList lines = linesOf(kept, width);
        QVERIFY2(lines.constLast() != u"in.", qPrintable(lines.join(u'/')));
        QCOMPARE(lines.size(), linesOf(text, width).size());
        // A letter of another font would make its line taller.
        const QRect box(0, 0, width, 999);
        QCOMPARE(letters.boundingRect(box, Qt::TextWordWrap, kept).height(),
                 letters.boundingRect(box, Qt::TextWordWrap, text).height());
    }
    QVERIFY(broken > 0); // or else nothing was shown
}

// A text is as tall as its label was told, at any width, also where words are wider than that.
void tst_TextLabel::wordsThatKeepTogetherNeedNoMoreLines()
{
    const QFontMetrics letters(theme().font(Type::Small));
    const QString paragraphs = texts[3] + u'\n' + QStringLiteral(" two  spaces and one at the end ");
    for (const QString &text : texts + QStringList {paragraphs})
        for (int width = 20; width < 900; width += 7) {
            const QString kept = withoutLonelyWords(text, letters, width);
            QVERIFY2(linesOf(kept, width).size() == linesOf(text, width).size(),
                     qPrintable(QStringLiteral("%1 at %2").arg(kept).arg(width)));
            QCOMPARE(QString(kept).replace(QChar::Nbsp, u' '), text);
        }
}

void tst_TextLabel::whatIsSaidStaysWhatItIs()
{
    const QString text = QStringLiteral("One click saves pain-free. A number opens the details.");
    const std::unique_ptr<QLabel> label(textLabel(text, Type::Small));
    label->setFont(theme().font(Type::Small));
    const int width = label->fontMetrics().horizontalAdvance(text) - 4; // one word does not fit
    label->resize(width, label->heightForWidth(width));
    const QImage picture = label->grab().toImage();
    const QRect end(width / 6, picture.height() / 2 + 2, width, picture.height() / 2 - 2);
    const QImage behindOneWord = picture.copy(end & picture.rect());
    bool inked = false;
    for (int y = 0; y < behindOneWord.height() && !inked; ++y)
        for (int x = 0; x < behindOneWord.width() && !inked; ++x)
            inked = behindOneWord.pixel(x, y) != picture.pixel(picture.width() - 1, picture.height() - 1);
    QVERIFY(inked);
    QCOMPARE(label->text(), text);
    QCOMPARE(QAccessible::queryAccessibleInterface(label.get())->text(QAccessible::Name), text);
}

QTEST_MAIN(tst_TextLabel)
#include "tst_textlabel.moc"
