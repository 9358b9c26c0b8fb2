#pragma once

#include "core/advice/knowledge.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rhomboid {

// Sources below each other, each with what can be done with it. A star stands behind those that what is said
// here was not compared with, and one line below the list says what it means.
class SourceRows : public QWidget
{
    Q_OBJECT

public:
    enum class Marks { Numbers, None };

    SourceRows(Type type, Tone tone, Marks marks, QWidget *parent = nullptr);

    void setSources(const QList<const Source *> &sources);
    bool isEmpty() const { return !m_rows; }

private:
    QWidget *rows(const QList<const Source *> &sources) const;
    QLabel *line(const QString &text) const;

    const Type m_type;
    const Tone m_tone;
    const Marks m_marks;
    QVBoxLayout *m_column;
    QWidget *m_rows {nullptr};
    QList<const Source *> m_shown {};
};

// The sources of these ids that the knowledge has, in their order.
QList<const Source *> sourcesOf(const Knowledge &knowledge, const QStringList &ids);

} // namespace rhomboid
