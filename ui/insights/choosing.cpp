#include "ui/insights/choosing.h"

#include "core/analysis/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/navigator.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Choosing)
};

class ChoiceDialog : public QDialog
{
public:
    ChoiceDialog(std::span<const RiskFactor> factors, const AnalysisChoices &choices, QWidget *parent)
        : QDialog(parent)
        , m_late(new QCheckBox(Words::tr("Count judgements given after the pain had started")))
    {
        setWindowTitle(Words::tr("What is looked at"));
        auto *list = new QWidget;
        list->setObjectName(QStringLiteral("page"));
        auto *lines = new QVBoxLayout(list);
        lines->addWidget(
            textLabel(Words::tr("Besides the usual factors. More questions need more workouts to "
                                "answer, so switch on only what you wonder about."),
                      Type::Body, Tone::Text2));
        for (const RiskFactor &factor : factors)
            if (!factor.onByDefault)
                lines->addWidget(boxOf(factor, choices.switchedOn.contains(factor.key)));
        lines->addWidget(ruler());
        m_late->setChecked(choices.lateAnswers);
        lines->addWidget(m_late);
        lines->addWidget(
            textLabel(Words::tr("Effort, form, posture and stress are usually left out when they were "
                                "entered after the pain: pain colours how one looks back."),
                      Type::Small, Tone::Text2));
        lines->addStretch(1);
        auto *scroller = new QScrollArea;
        scroller->setWidget(list);
        scroller->setWidgetResizable(true);
        scroller->setAccessibleName(windowTitle());
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *column = new QVBoxLayout(this);
        column->addWidget(scroller, 1);
        column->addWidget(buttons);
        resize(theme().em(32), theme().em(32));
    }

    AnalysisChoices choices() const
    {
        AnalysisChoices choices {.lateAnswers = m_late->isChecked()};
        for (const auto &[key, box] : m_boxes)
            if (box->isChecked())
                choices.switchedOn.append(key);
        return choices;
    }

private:
    QCheckBox *boxOf(const RiskFactor &factor, bool on)
    {
        auto *box = new QCheckBox(QCoreApplication::translate("factors", factor.title));
        box->setChecked(on);
        m_boxes.append({factor.key, box});
        return box;
    }

    QCheckBox *m_late;
    QList<std::pair<QString, QCheckBox *>> m_boxes {};
};

// How people ask about the usual factors.
constexpr std::pair<const char *, const char *> questions[] {
    {"warmup_min", QT_TRANSLATE_NOOP("Choosing", "Do I hurt less after a longer warm-up?")},
    {"warmup_dynamic", QT_TRANSLATE_NOOP("Choosing", "Do I hurt less after a warm-up with movement?")},
    {"hydration", QT_TRANSLATE_NOOP("Choosing", "Do I hurt less when I drink more than usual?")},
    {"load_jump", QT_TRANSLATE_NOOP("Choosing", "Do I hurt more after a jump in load?")},
    {"session_rpe", QT_TRANSLATE_NOOP("Choosing", "Do I hurt more after a very hard workout?")},
    {"form", QT_TRANSLATE_NOOP("Choosing", "Do I hurt more when my form was shaky?")},
    {"posture", QT_TRANSLATE_NOOP("Choosing", "Do I hurt more after a day in one position?")},
    {"sleep_h", QT_TRANSLATE_NOOP("Choosing", "Do I hurt more after a short night?")},
    {"overhead", QT_TRANSLATE_NOOP("Choosing", "Does my pain go with overhead exercises?")},
    {"cooldown", QT_TRANSLATE_NOOP("Choosing", "Is my pain different after a cool-down?")},
    {"stress", QT_TRANSLATE_NOOP("Choosing", "Do I hurt more on stressful days?")},
};

Event eventOf(Workspace &workspace, QStringView kind, const QJsonObject &payload)
{
    return {.head = workspace.newHead(), .at = workspace.now(), .kind = kind.toString(), .payload = payload};
}

} // namespace

QString questionText(const RiskFactor &factor)
{
    const auto row = std::ranges::find_if(
        questions, [&factor](const auto &each) { return factor.key == QLatin1StringView(each.first); });
    return row != std::end(questions) ? Words::tr(row->second)
                                      : QCoreApplication::translate("factors", factor.title);
}

void askQuestion(Workspace &workspace, Navigator &navigator, const QString &factor)
{
    const auto factors = workspace.parts().factors;
    const auto found = std::ranges::find(factors, factor, &RiskFactor::key);
    if (found == factors.end())
        return;
    const Event asked = eventOf(workspace, eventkind::myQuestion, {{QStringLiteral("factor"), factor}});
    if (workspace.perform(putting(asked), [] { return Words::tr("Choose a question"); }))
        navigator.notify(
            {.text = Words::tr("Your question now: %1").arg(questionText(*found)), .undoable = true});
}

void chooseFactors(Workspace &workspace, Navigator &navigator, QWidget &window)
{
    const AnalysisChoices before = choicesOf(workspace.state().journal);
    ChoiceDialog dialog(workspace.parts().factors, before, &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const AnalysisChoices after = dialog.choices();
    if (after.switchedOn == before.switchedOn && after.lateAnswers == before.lateAnswers)
        return;
    const Event chosen = eventOf(workspace, eventkind::factorsOn,
                                 {{QStringLiteral("keys"), QJsonArray::fromStringList(after.switchedOn)},
                                  {QStringLiteral("late_answers"), after.lateAnswers}});
    if (workspace.perform(putting(chosen), [] { return Words::tr("Choose what is looked at"); }))
        navigator.notify({.text = Words::tr("Looking again"), .undoable = true});
}

} // namespace rhomboid
