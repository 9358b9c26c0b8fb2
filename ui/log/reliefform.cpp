#include "ui/log/reliefform.h"

#include "core/advice/words.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/log/wordchoices.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 24; // em

} // namespace

ReliefForm::ReliefForm(QWidget *parent)
    : QWidget(parent), m_tried(new ChipGroup(tr("Tried for relief"), choicesOf(reliefWords())))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tried);
    for (const Choice &choice : choicesOf(reliefWords())) {
        auto *effect = new Segmented(tr("Did it help: %1").arg(choice.text), choicesOf(reliefEffectTitles()));
        effect->setClearable(true);
        connect(effect, &Segmented::valueChanged, this, &ReliefForm::edited);
        auto *row = new Columns(stackBelow);
        row->addColumn(textLabel(tr("Did it help: %1").arg(choice.text), Type::Body), 1);
        row->addColumn(effect, 0);
        row->hide();
        column->addWidget(row);
        m_rows.insert(choice.key, {.box = row, .effect = effect});
    }
    connect(m_tried, &ChipGroup::valuesChanged, this, [this] {
        showEffects();
        emit edited();
    });
}

void ReliefForm::showEffects()
{
    const QStringList tried = m_tried->values();
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row->box->setVisible(tried.contains(row.key()));
}

QList<Relief> ReliefForm::value() const
{
    QList<Relief> relief;
    for (const QString &what : m_tried->values())
        relief.append({.what = what,
                       .effect = fromWord<ReliefEffect>(reliefEffectWords, m_rows[what].effect->value())});
    return relief;
}

void ReliefForm::setValue(const QList<Relief> &relief)
{
    QStringList tried;
    for (const Relief &item : relief) {
        tried.append(item.what);
        if (m_rows.contains(item.what))
            m_rows[item.what].effect->setValue(
                item.effect ? wordOf<ReliefEffect>(reliefEffectWords, *item.effect) : QString());
    }
    m_tried->setValues(tried);
    showEffects();
}

} // namespace rhomboid
