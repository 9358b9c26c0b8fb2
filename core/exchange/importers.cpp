#include "core/exchange/importer.h"

#include <algorithm>

namespace rhomboid {

// THE table of formats, one line each; a more particular format stands before one that would also take its
// files. Every format is one file that defines the function named here.
#define RHOMBOID_IMPORTERS(FORMAT)                                                                           \
    FORMAT(ownCsv)                                                                                           \
    FORMAT(ownJson)                                                                                          \
    FORMAT(strongImporter)                                                                                   \
    FORMAT(hevyImporter)

#define DECLARE_FORMAT(FORMAT) Importer FORMAT();
#define CALL_FORMAT(FORMAT) FORMAT(),

RHOMBOID_IMPORTERS(DECLARE_FORMAT)

std::span<const Importer> importerCatalogue()
{
    static const QList<Importer> formats{RHOMBOID_IMPORTERS(CALL_FORMAT)};
    return formats;
}

const Importer *recognise(std::span<const Importer> formats, const QByteArray &head,
                          const ImportOptions &options)
{
    const auto found =
        std::ranges::find_if(formats, [&](const Importer &row) { return row.sniff(head, options); });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace rhomboid
