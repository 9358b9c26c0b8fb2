#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace rhomboid {

// The language of the texts.

// Codes of the languages there are texts in, such as "en": one for every file in resources/translations.
QStringList languages();
// What a language calls itself: Deutsch.
QString languageName(const QString &language);

// One of languages(), or nothing for that of the desktop. Kept on this computer.
QString savedLanguage();
void chooseLanguage(const QString &language);

// Lets the texts of the program and of Qt's dialogs speak `language`, and names of days and months with them.
// An empty one stands for the language of the desktop, or English where there are no texts in that; then
// numbers and dates keep the desktop's form. Windows that stand hear of it by QEvent::LanguageChange.
void speak(QCoreApplication &application, const QString &language);
// What it speaks now; another one than was saved when the command line asked for it.
QString spokenLanguage();

} // namespace rhomboid
