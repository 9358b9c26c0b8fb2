#pragma once

#include "core/report/choice.h"
#include "ui/report/sheetlayout.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace rhomboid {

class Segmented;

// What may be chosen about a report: period, reader, what it says, whose it is, paper.
class ReportOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ReportOptions(QWidget *parent = nullptr);

    // `first` is the first day anything was written down about.
    ReportChoice choice(QDate first, QDate today) const;
    Paper paper() const;
    // What own dates begin with: the days that are on show.
    void showPeriod(QDate from, QDate to);
    // The name of the journal stands on the report until somebody types another, or none.
    void showName(const QString &name);
    // What was typed, for keeping: the question, and the name where it is not the journal's.
    QByteArray words() const;
    // Puts it back; false when these bytes hold nothing.
    bool showWords(const QByteArray &kept);

signals:
    void changed();
    void typed(); // words, as well as changed()

private:
    struct Part {
        bool ReportParts::*part;
        QCheckBox *box;
    };

    void buildPeriod(QVBoxLayout *column);
    void buildParts(QVBoxLayout *column);
    void buildWords(QVBoxLayout *column);
    void showParts(const ReportParts &parts);
    void showDates();

    QComboBox *m_period;
    QWidget *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_reader;
    QList<Part> m_parts {};
    QLineEdit *m_name;
    QString m_nameOfJournal {};
    QLineEdit *m_question;
    Segmented *m_paper;
    QTimer m_pause {};
};

} // namespace rhomboid
