#include "ui/people/personform.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/scroller.h"
#include "ui/kit/textfields.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int margin = 20;
constexpr int formWidth = 32; // em

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

constexpr double dotRoom = 1.2; // em

QIcon dotOf(const QColor &color)
{
    constexpr int ratio = 3; // sharp on every screen
    const int side = theme().em(dotRoom);
    const double edge = theme().em(dotRoom) * 0.18;
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(edge, edge, -edge, -edge));
    return picture;
}

} // namespace

PersonForm::PersonForm(const QString &title, const Listed &listed, QWidget *parent)
    : QDialog(parent)
    , m_journal(listed.journal)
    , m_name(new QLineEdit(listed.person.name))
    , m_color(new Segmented(tr("Colour"), colors()))
    , m_other(new QCheckBox(tr("Someone else keeps this journal")))
{
    setWindowTitle(title);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, 0);
    column->setSpacing(10);
    QLabel *label = textLabel(tr("Name"), Type::BodyStrong);
    label->setBuddy(m_name);
    limitText(m_name);
    nameField(m_name, tr("Name"));
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(textLabel(tr("Colour"), Type::BodyStrong));
    m_color->setValue(QString::number(listed.color));
    const auto words = m_color->findChildren<QAbstractButton *>();
    for (int color = 0; color < words.size(); ++color) {
        words[color]->setIconSize(QSize(theme().em(dotRoom), theme().em(dotRoom)));
        words[color]->setIcon(dotOf(personColors().value(color)));
    }
    column->addWidget(m_color, 0, Qt::AlignLeft);
    m_other->setChecked(listed.person.enteredForOther);
    column->addWidget(m_other);
    column->addWidget(
        textLabel(tr("For a child or someone you look after. The page heading and the report then "
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
    buttons->setContentsMargins(margin, 8, margin, margin);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QScrollArea *scroller = scrollerOf(page);
    scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); // else the page ends before the buttons below it
    outer->addWidget(scroller, 1);
    outer->addWidget(buttons);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setProperty("kind", QStringLiteral("primary"));
    save->setDefault(true); // Return saves from the name, not a colour beside it
    const auto check = [this, save] { save->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, save, check);
    check();
    ensurePolished(); // with the letters of the style sheet, of which the height is made
    const int wide = theme().em(formWidth);
    const QSize wanted(wide, page->heightForWidth(wide) + buttons->sizeHint().height());
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
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
