#pragma once

#include "core/advice/words.h"
#include "core/report/facts.h"

#include <QCoreApplication>
#include <QString>

namespace rhomboid {

// The texts of a report: dates, numbers and lists of counts as its reader writes them.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(report)

public:
    ReportWords(const ReportChoice &choice, const ReportWording &wording);

    QString day(QDate day) const; // 9 March, with the year in periods of a year and more
    QString fullDay(QDate day) const; // 9 March 2026
    QString days(const QList<QDate> &days) const; // the latest ones, and how many more
    QString span(QDate first, QDate last) const;
    QString period(const ReportChoice &choice) const; // with the year; a single day is named once
    QString number(double value, int decimals) const;
    QString signedNumber(double value) const; // one decimal, with its sign also for plus
    QString place(const QString &region) const { return m_wording.placeName(region); }
    QString places(const QList<PlaceSummary> &places) const;
    QString side(const QString &key) const; // of a nerve sign: "left arm or hand"
    // "Pulling 12, Sitting for long 8", at most `most` of them.
    QString counts(const QList<WordCount> &counts, std::span<const Word> words, qsizetype most) const;

    QString signedAmount(double value) const; // without decimals it does not need
    static QString comma(); // between words of a list

    // What an effect compares: "10 instead of 5 min".
    QString contrast(const RiskFactor &factor, const Contrast &contrast) const;

private:
    QString amount(double value) const;

    const ReportWording &m_wording;
    QString m_plain;
};

} // namespace rhomboid
