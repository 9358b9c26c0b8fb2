#include "ui/people/personform.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/textfields.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

const auto journalKey = QStringLiteral("journal");
const auto nameKey = QStringLiteral("name");
const auto colorKey = QStringLiteral("color");
const auto otherKey = QStringLiteral("entered_for_other");

QList<Choice> colors()
{
    QList<Choice> choices;
    for (int color = 0; color < personColors().size(); ++color)
        choices.append({QString::number(color), colorName(color)});
    return choices;
}

} // namespace

PersonForm::PersonForm(const QString &title, const Listed &listed, QWidget *parent)
    : QDialog(parent)
    , m_journal(listed.journal)
    , m_name(new QLineEdit(listed.person.name))
    , m_color(new Segmented(tr("Colour"), colors()))
    , m_other(new QCheckBox(tr("Somebody else enters this journal")))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    QLabel *label = textLabel(tr("Name"), Type::BodyStrong);
    label->setBuddy(m_name);
    limitText(m_name);
    nameField(m_name, tr("Name"));
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(textLabel(tr("Colour"), Type::BodyStrong));
    m_color->setValue(QString::number(listed.color));
    column->addWidget(m_color, 0, Qt::AlignLeft);
    m_other->setChecked(listed.person.enteredForOther);
    column->addWidget(m_other);
    column->addWidget(
        textLabel(tr("For a child or somebody you look after. The page heading and the report then "
                     "say that the entries were made by someone else."),
                  Type::Small, Tone::Text2));
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        emit cancelled();
        reject();
    });
    connect(m_name, &QLineEdit::textChanged, this, &PersonForm::edited);
    connect(m_color, &Segmented::valueChanged, this, &PersonForm::edited);
    connect(m_other, &QCheckBox::toggled, this, &PersonForm::edited);
    column->addWidget(buttons);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setDefault(true); // Return saves from the name, not a colour beside it
    const auto check = [this, save] { save->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, save, check);
    check();
    resize(theme().em(30), sizeHint().height());
}

Person PersonForm::person() const
{
    return {.name = m_name->text().trimmed(), .enteredForOther = m_other->isChecked()};
}

int PersonForm::color() const { return m_color->value().toInt(); }

QByteArray PersonForm::draft() const
{
    return QJsonDocument(QJsonObject {{journalKey, m_journal},
                                      {nameKey, m_name->text()},
                                      {colorKey, color()},
                                      {otherKey, m_other->isChecked()}})
        .toJson(QJsonDocument::Compact);
}

bool PersonForm::showDraft(const QByteArray &draft)
{
    const QJsonObject kept = QJsonDocument::fromJson(draft).object();
    if (kept[journalKey].toString() != m_journal)
        return false;
    m_name->setText(kept[nameKey].toString());
    m_color->setValue(QString::number(kept[colorKey].toInt()));
    m_other->setChecked(kept[otherKey].toBool());
    return true;
}

} // namespace rhomboid
