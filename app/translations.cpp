#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace rhomboid {

void installTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    const QString folder = QStringLiteral(":/translations");
    if (translator->load(QLocale(), QStringLiteral("rhomboid"), QStringLiteral("_"), folder)
        || translator->load(QStringLiteral("rhomboid_en"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace rhomboid
