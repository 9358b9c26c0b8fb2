#include "ui/kit/banner.h"

#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

struct Dress {
    QString word {};
    QString icon {};
    Tone tone {};
};

Dress dressOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {QStringLiteral("info"), QStringLiteral("info"), Tone::InfoText};
    case Banner::Kind::Caution:
        return {QStringLiteral("caution"), QStringLiteral("professional"), Tone::CautionText};
    case Banner::Kind::Emergency:
        return {QStringLiteral("emergency"), QStringLiteral("emergency"), Tone::EmergencyText};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_heading(textLabel({}, Type::Subheading))
    , m_text(textLabel({}, Type::Body))
    , m_content(new QVBoxLayout)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_heading);
    texts->addWidget(m_text);
    texts->addLayout(m_content);
    auto *actions = new QWidget; // buttons wrap where the window is narrow
    m_actions = new FlowLayout(8, actions);
    texts->addWidget(actions);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 14, 18, 14);
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    setKind(kind);
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    const Dress dress = dressOf(kind);
    setProperty("banner", dress.word);
    const int size = theme().em(1.2);
    m_icon->setPixmap(iconPixmap(dress.icon, dress.tone, size, devicePixelRatioF()));
    // Style sheets look at dynamic properties only when a widget is polished again.
    const auto polish = [](QWidget *widget) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    };
    polish(this);
    for (QLabel *label : findChildren<QLabel *>())
        polish(label);
}

void Banner::setText(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(text);
}

void Banner::addAction(QWidget *button) { m_actions->addWidget(button); }

void Banner::addContent(QWidget *widget) { m_content->addWidget(widget); }

QString Banner::heading() const { return m_heading->text(); }

QString Banner::text() const { return m_text->text(); }

} // namespace rhomboid
