#include "ui/kit/controls.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/theme.h"

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

} // namespace

class tst_TextLabel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void itIsAsTallAsAnyLabel();
    void itNoticesWhatChanges();
    void askingAgainCostsNothing();
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

QTEST_MAIN(tst_TextLabel)
#include "tst_textlabel.moc"
