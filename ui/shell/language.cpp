#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace rhomboid {

namespace {

// Qt's words on the buttons of dialogs and for keys, for a computer on which its own translations are not
// installed.
[[maybe_unused]] constexpr const char *wordsOfQt[] {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),
};

constexpr QLatin1StringView languageKey("appearance/language");
constexpr auto spokenProperty = "spoken_language";
const QString folder = QStringLiteral(":/translations");
const QString program = QStringLiteral("rhomboid");

// The language as it is written where this computer stands, if anybody writes it there: de_AT in Austria.
QLocale localeOf(const QString &language)
{
    const QLocale desktop = QLocale::system();
    const QLocale::Language wanted = QLocale(language).language();
    // Computers without any language of their own count as English.
    if (desktop.language() == wanted || (desktop.language() == QLocale::C && wanted == QLocale::English))
        return desktop;
    return {wanted, desktop.territory()};
}

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &path)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), path))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    QStringList codes;
    const QString before = program + u'_';
    // Not as name filters, for which Qt brings in its regular expressions (0.6 MB).
    for (const QString &file : QDir(folder).entryList(QDir::Files, QDir::Name))
        if (file.startsWith(before) && file.endsWith(QStringLiteral(".qm")))
            codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

QString languageName(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    // Without "American".
    return name.section(u' ', -1);
}

QString savedLanguage()
{
    const QString language = QSettings().value(languageKey).toString();
    return languages().contains(language) ? language : QString();
}

void chooseLanguage(const QString &language) { QSettings().setValue(languageKey, language); }

QString spokenLanguage() { return qApp->property(spokenProperty).toString(); }

void speak(QCoreApplication &application, const QString &language)
{
    application.setProperty(spokenProperty, language); // before windows hear of it
    // Those of the language before; a translator takes itself out.
    qDeleteAll(application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : localeOf(language));
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English below the other, for its plurals: the desktop may speak what nobody has translated to yet.
    install(application, QLocale(QLocale::English), program, folder);
    if (locale.language() != QLocale::English)
        install(application, locale, program, folder);
}

} // namespace rhomboid
