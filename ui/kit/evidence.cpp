#include "ui/kit/evidence.h"

#include "ui/kit/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr int dotCount = 3;

} // namespace

class EvidenceBadge::Dots : public QWidget
{
public:
    void setFilled(int filled)
    {
        m_filled = filled;
        setVisible(filled > 0);
        update();
    }
    QSize sizeHint() const override { return {dotCount * step(), step()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().color(Tone::Text), 1.2));
        const double radius = step() * 0.36;
        for (int i = 0; i < dotCount; ++i) {
            painter.setBrush(i < m_filled ? theme().color(Tone::Text) : QColor(Qt::transparent));
            painter.drawEllipse(QPointF((i + 0.5) * step(), height() / 2.0), radius, radius);
        }
    }

private:
    static int step() { return theme().em(0.68); }

    int m_filled {0};
};

int evidenceDots(Label label)
{
    switch (label) {
    case Label::NotEnough:
    case Label::None: return 0;
    case Label::Hint: return 1;
    case Label::Likely: return 2;
    case Label::Strong:
    case Label::Tested: return 3;
    }
    Q_UNREACHABLE();
}

QString evidenceText(Label label)
{
    switch (label) {
    case Label::NotEnough: return QCoreApplication::translate("evidence", "Not enough data yet");
    case Label::None: return QCoreApplication::translate("evidence", "No clear link");
    case Label::Hint: return QCoreApplication::translate("evidence", "Possible link, may be chance");
    case Label::Likely: return QCoreApplication::translate("evidence", "Likely link");
    case Label::Strong: return QCoreApplication::translate("evidence", "Consistent link");
    case Label::Tested: return QCoreApplication::translate("evidence", "Tested by you");
    }
    Q_UNREACHABLE();
}

EvidenceBadge::EvidenceBadge(QWidget *parent)
    : QWidget(parent), m_dots(new Dots), m_text(textLabel({}, Type::BodyStrong))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_dots, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    setLabel(Label::NotEnough);
}

void EvidenceBadge::setLabel(Label label, const QString &words)
{
    m_dots->setFilled(evidenceDots(label));
    m_text->setText(words.isEmpty() ? evidenceText(label) : words);
    setAccessibleName(m_text->text());
}

} // namespace rhomboid
