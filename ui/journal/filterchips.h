#pragma once

#include "core/journal/entryindex.h"

#include <QWidget>

namespace rhomboid {

class FlowLayout;

// What a filter leaves out, in words: one chip for each of its parts, which takes that part away.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setFilter(const EntryFilter &filter);
    QStringList texts() const;

signals:
    void filterChanged(const rhomboid::EntryFilter &filter); // without the part that was taken away

private:
    EntryFilter m_filter {};
    FlowLayout *m_flow;
};

} // namespace rhomboid
