#pragma once

#include "core/base/result.h"

#include <QString>

// Files that are either whole or not there.
namespace rhomboid {

// A new, empty file beside `target`, readable by its owner only; removed with everything SQLite may have put
// beside it, unless it was kept.
class DraftFile
{
public:
    static Result<DraftFile> beside(const QString &target);

    DraftFile(DraftFile &&other) noexcept;
    DraftFile &operator=(DraftFile &&) = delete;
    ~DraftFile();

    const QString &path() const { return m_path; }

    enum class Existing { Replace, Keep };
    // Gives the file its name, durably: content first, then the name. With Keep, fails when the name is
    // taken.
    Result<void> keepAs(const QString &target, Existing existing);

private:
    explicit DraftFile(QString path) : m_path(std::move(path)) { }

    QString m_path;
};

} // namespace rhomboid
