#include "ui/settings/unitrows.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/settings/settingrow.h"
#include "ui/shell/preferences.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

const QString usual = QStringLiteral("usual");
const QString other = QStringLiteral("other");
const QString point = QStringLiteral("point");
const QString comma = QStringLiteral("comma");

void tick(Segmented *row, bool isOther) { row->setValue(isOther ? other : usual); }

} // namespace

UnitRows::UnitRows(QWidget *parent)
    : QWidget(parent)
    , m_weights(new Segmented(tr("Weights"), {{usual, tr("kg")}, {other, tr("lb")}}))
    , m_fluids(new Segmented(tr("Fluids"), {{usual, tr("ml")}, {other, tr("fl oz")}}))
    , m_distances(new Segmented(tr("Distances"), {{usual, tr("m, km")}, {other, tr("yd, mi")}}))
    , m_clock(new Segmented(tr("Clock"), {{usual, tr("24 hours")}, {other, tr("12 hours")}}))
    , m_ounces(textLabel(tr("Fluid ounces of the United States"), Type::Small, Tone::Text2))
    , m_mark(new Segmented(tr("Decimal mark"),
                           {{usual, tr("As the desktop")}, {point, tr("1.5")}, {comma, tr("1,5")}}))
{
    m_ounces->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(settingRow(tr("Weights"), {}, m_weights));
    column->addWidget(ruler());
    column->addWidget(settingRow(tr("Fluids"), {}, m_fluids));
    column->addWidget(m_ounces);
    column->addWidget(ruler());
    column->addWidget(settingRow(
        tr("Distances"), tr("You can always type the unit: 3 km, 400 yd"), m_distances));
    column->addWidget(ruler());
    column->addWidget(settingRow(tr("Clock"), {}, m_clock));
    column->addWidget(ruler());
    column->addWidget(settingRow(tr("Decimal mark"), tr("You can type either one everywhere"), m_mark));
    for (Segmented *row : {m_weights, m_fluids, m_distances, m_clock, m_mark})
        connect(row, &Segmented::valueChanged, this, &UnitRows::choose);
}

void UnitRows::showChoices()
{
    const Formats &now = formats();
    m_showing = true;
    tick(m_weights, now.pounds);
    tick(m_fluids, now.fluidOunces);
    m_ounces->setVisible(now.fluidOunces);
    tick(m_distances, now.miles);
    tick(m_clock, now.twelveHours);
    m_mark->setValue(now.mark == DecimalMark::Point ? point : now.mark == DecimalMark::Comma ? comma : usual);
    m_showing = false;
}

void UnitRows::choose()
{
    if (m_showing)
        return;
    m_ounces->setVisible(m_fluids->value() == other);
    const QString mark = m_mark->value();
    chooseFormats({.locale = formats().locale,
                   .pounds = m_weights->value() == other,
                   .fluidOunces = m_fluids->value() == other,
                   .miles = m_distances->value() == other,
                   .twelveHours = m_clock->value() == other,
                   .mark = mark == point ? DecimalMark::Point
                       : mark == comma   ? DecimalMark::Comma
                                         : DecimalMark::Locale});
    emit chosen();
}

} // namespace rhomboid
