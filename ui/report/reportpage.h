#pragma once

#include "core/report/sheets.h"
#include "ui/kit/format.h"
#include "ui/kit/page.h"
#include "ui/report/sheetlayout.h"

#include <optional>

class QLabel;
class QPushButton;

namespace rhomboid {

class Columns;
class DraftKeeper;
class Navigator;
class ReportOptions;
class ReportPreview;
class Workspace;

// Two pages for an appointment: what they say, how they look, and out of the program as PDF, on paper or as
// text.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    // part "pdf" saves and "print" prints what is shown.
    void receive(const Destination &destination) override;
    void save() override;
    void leave() override;

    const QList<ReportSheet> &sheets() const { return m_sheets; }

private:
    // What the pages on show were made from.
    struct Source {
        quint64 revision {};
        quint64 findingsRevision {};
        ReportChoice choice {};
        Formats formats {};
        Paper paper {};

        bool operator==(const Source &) const = default;
    };

    QWidget *buildPreview();
    QWidget *buildOptions();
    void buildFooter();
    void showZoom();
    void savePdf();
    void print();
    void copyText();
    QString proposedName() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    ReportPreview *m_preview;
    ReportOptions *m_options;
    QLabel *m_pages;
    QPushButton *m_fit;
    DraftKeeper *m_words; // they are no entry, and stay until they are changed
    bool m_restored {false};
    std::optional<Source> m_shown {};
    QList<ReportSheet> m_sheets {};
};

} // namespace rhomboid
