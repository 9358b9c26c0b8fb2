#include "ui/today/firststeps.h"

#include "core/inference/gates.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 42; // em

Card *stepCard(const QString &iconName, const QString &title, const QString &text)
{
    auto *card = new Card;
    card->setAccessibleName(title);
    card->body()->addWidget(iconLabel(iconName, Tone::Accent));
    card->body()->addWidget(textLabel(title, Type::Heading));
    card->body()->addWidget(textLabel(text, Type::Body, Tone::Text2));
    card->body()->addStretch(1);
    return card;
}

// A trend as it may look one day: dashed, so that nobody takes it for their own.
class TrendSketch : public QWidget
{
public:
    TrendSketch() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    QSize sizeHint() const override { return {theme().em(15), theme().em(6)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        // Of the width and the height, from the left and from above.
        static constexpr QPointF days[] {{0.07, 0.62}, {0.21, 0.47}, {0.35, 0.56}, {0.50, 0.26},
                                         {0.64, 0.42}, {0.79, 0.20}, {0.93, 0.34}};
        const auto at = [this](const QPointF &share) {
            return QPointF(share.x() * width(), share.y() * height());
        };
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().color(Tone::Axis), 1));
        painter.drawLine(at({0, 0.9}), at({1, 0.9}));
        QPainterPath line(at({0.07, 0.6}));
        line.cubicTo(at({0.4, 0.5}), at({0.45, 0.3}), at({0.93, 0.3}));
        painter.setPen(QPen(theme().color(Tone::Accent), 2, Qt::DashLine));
        painter.drawPath(line);
        painter.setPen(QPen(theme().color(Tone::Text3), 1.2, Qt::DotLine));
        painter.setBrush(theme().color(Tone::Surface));
        const double radius = theme().em(0.28);
        for (const QPointF &day : days)
            painter.drawEllipse(at(day), radius, radius);
    }
};

} // namespace

FirstSteps::FirstSteps(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(buildSteps());
    column->addWidget(buildPreview(), 1);
}

QWidget *FirstSteps::buildSteps()
{
    Card *log = stepCard(QStringLiteral("workout"), tr("Log a workout"),
                         tr("Duration and effort are enough. Add exercises if you like."));
    QPushButton *logButton = textButton(tr("Log workout"), ButtonKind::Secondary);
    logButton->setAccessibleName(tr("Log your first workout"));
    log->body()->addWidget(logButton, 0, Qt::AlignLeft);
    connect(logButton, &QPushButton::clicked, this, &FirstSteps::logWanted);

    Card *check = stepCard(
        QStringLiteral("clock"), tr("Check in the next day"),
        tr("Rhomboid asks once a day later and once two days later. Pain-free counts just as much."));
    check->body()->addWidget(textLabel(tr("Appears here after a workout"), Type::Small, Tone::Text3));

    Card *links =
        stepCard(QStringLiteral("insights"), tr("See what goes with pain"),
                 tr("First estimates from %n workout(s) with a check-in. Until then you get general advice.",
                    nullptr, sessionsForEstimates));
    links->body()->addWidget(
        textLabel(tr("0 of %n workout(s)", nullptr, sessionsForEstimates), Type::Small, Tone::Text3));

    auto *steps = new Columns(stackBelow);
    for (Card *card : {log, check, links})
        steps->addColumn(card, 1);
    return steps;
}

QWidget *FirstSteps::buildPreview()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Your trend will appear here"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addStretch(1);
    texts->addWidget(textLabel(tr("Your trend will appear here"), Type::Heading));
    texts->addWidget(
        textLabel(tr("After three check-ins there is a first line. Have entries elsewhere? Bring them "
                     "in from a Strong or Hevy file."),
                  Type::Body, Tone::Text2));
    QPushButton *import = textButton(tr("Import a file"), ButtonKind::Secondary);
    QPushButton *sample = textButton(tr("Look around with sample data"), ButtonKind::Quiet);
    connect(import, &QPushButton::clicked, this, &FirstSteps::importWanted);
    connect(sample, &QPushButton::clicked, this, &FirstSteps::sampleWanted);
    auto *flow = new QWidget;
    auto *buttons = new FlowLayout(12, flow);
    buttons->addWidget(import);
    buttons->addWidget(sample);
    texts->addWidget(flow);
    texts->addStretch(1);
    auto *picture = new QHBoxLayout;
    picture->addStretch(1);
    picture->addWidget(new TrendSketch);
    picture->addSpacing(theme().em(1));
    picture->addStretch(0);
    auto *words = new QHBoxLayout;
    words->addLayout(texts, 4);
    words->addStretch(1);
    auto *both = new Columns(stackBelow);
    both->addColumn(picture, 3);
    both->addColumn(words, 5);
    // Side by side they stand in the middle together, below each other they begin at the same edge.
    connect(both, &Columns::stackedChanged, picture, [picture](bool stacked) {
        picture->setStretch(0, stacked ? 0 : 1);
        picture->setStretch(picture->count() - 1, stacked ? 1 : 0);
    });
    card->body()->addStretch(1);
    card->body()->addWidget(both);
    card->body()->addStretch(1);
    return card;
}

} // namespace rhomboid
