#pragma once

#include "ui/log/drafts.h"

#include <QCompleter>

namespace rhomboid {

class NameModel;

// Offers names of exercises below the field they are typed into. Hyphens, blanks and case do not matter: 'lat
// pulld' finds 'Lat pull-down'. The name that is typed in full comes first, then those of the journal, the most
// frequent first; of equally frequent ones those that begin as typed, the shorter first.
class NameCompleter : public QCompleter
{
    Q_OBJECT

public:
    NameCompleter(const QList<ExerciseName> &names, QObject *parent);

    // What is offered belongs to this text from now on.
    void look(const QString &typed);
    // The highlighted name, else the one typed in full, else the first when it begins as typed, else what was
    // typed.
    QString best(const QString &typed) const;

    QStringList splitPath(const QString &typed) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    void widen();

    NameModel *m_names;
};

} // namespace rhomboid
