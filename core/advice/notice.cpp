#include "core/advice/notice.h"

#include "core/advice/signs.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

constexpr auto context = "advice";

QString said(const char *text) { return QCoreApplication::translate(context, text); }

QString signsLine(const QStringList &names)
{
    QStringList questions;
    for (const QString &name : names)
        if (const Sign *sign = findSign(name))
            questions.append(QCoreApplication::translate("signs", sign->question));
    return said(QT_TRANSLATE_NOOP("advice", "You noted: %1.")).arg(questions.join(QStringLiteral("; ")));
}

} // namespace

QString noticeTitle(const Triage &triage)
{
    return triage.urgency == Urgency::Today ? said(QT_TRANSLATE_NOOP("advice", "Have this checked today"))
                                            : said(QT_TRANSLATE_NOOP("advice", "Worth having this checked"));
}

QString noticeText(const Triage &triage, const Knowledge &knowledge)
{
    QStringList lines;
    if (!triage.signs.isEmpty())
        lines.append(signsLine(triage.signs));
    QStringList besides;
    for (const QString &id : triage.rules) {
        const TriageRule *rule = knowledge.rule(id);
        if (!rule || rule->level != triage.level)
            continue;
        if (rule->when == wordOf<Urgency>(urgencyWords, triage.urgency))
            lines.append(rule->message);
        else
            besides.append(rule->title);
    }
    if (!besides.isEmpty())
        lines.append(said(QT_TRANSLATE_NOOP("advice", "Mention this there as well: %1."))
                         .arg(besides.join(QStringLiteral("; "))));
    return lines.join(u'\n');
}

} // namespace rhomboid
