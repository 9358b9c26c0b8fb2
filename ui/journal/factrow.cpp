#include "ui/journal/factrow.h"

#include "ui/kit/controls.h"
#include "ui/kit/paint.h"

#include <QLabel>
#include <QStyle>

namespace rhomboid {

namespace {

constexpr int gap = 12;

int wideFor(const QLabel &label) { return textWidth(label.font(), label.text()) + 2; }

} // namespace

FactRow::FactRow(const QString &name, const QString &value, QWidget *parent)
    : QWidget(parent)
    , m_name(textLabel(name, Type::Body, Tone::Text2))
    , m_value(textLabel(value, Type::BodyStrong))
{
    m_name->setParent(this);
    m_value->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool FactRow::fits(int width) const { return wideFor(*m_name) + gap + wideFor(*m_value) <= width; }

QSize FactRow::sizeHint() const
{
    const int width = wideFor(*m_name) + gap + wideFor(*m_value);
    return {width, heightForWidth(width)};
}

QSize FactRow::minimumSizeHint() const
{
    return {qMax(m_name->minimumSizeHint().width(), m_value->minimumSizeHint().width()),
            qMax(m_name->minimumSizeHint().height(), m_value->minimumSizeHint().height())};
}

int FactRow::heightForWidth(int width) const
{
    const int name = m_name->heightForWidth(fits(width) ? wideFor(*m_name) : width);
    const int value = m_value->heightForWidth(fits(width) ? wideFor(*m_value) : width);
    return fits(width) ? qMax(name, value) : name + value;
}

void FactRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QRect name = rect();
    QRect value = rect();
    if (fits(width())) {
        name.setWidth(wideFor(*m_name));
        value.setLeft(rect().right() + 1 - wideFor(*m_value));
    } else {
        name.setHeight(m_name->heightForWidth(width()));
        value.setTop(name.bottom() + 1);
    }
    m_name->setGeometry(QStyle::visualRect(layoutDirection(), rect(), name));
    m_value->setGeometry(QStyle::visualRect(layoutDirection(), rect(), value));
}

} // namespace rhomboid
