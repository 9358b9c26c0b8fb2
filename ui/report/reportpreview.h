#pragma once

#include "ui/report/sheetlayout.h"

#include <QScrollArea>

namespace rhomboid {

class SheetView;

// The pages as they will be printed, side by side or below each other, at the size that fits or a chosen one.
// Arrows, Page Up and Down, Home and End move them; + and - make them larger and smaller. A screen reader
// hears the text of the pages.
class ReportPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void show(const QList<ReportSheet> &sheets, Paper paper);

    // 0 fits the pages to the width; else a share of their size on paper.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void changeZoom(int steps);

    // "Pages 1 and 2 of 2": which are in sight.
    QString pagesText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void zoomChanged();
    void pagesChanged(); // other pages may be in sight

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    double fittingScale() const;
    double widthBeside() const;

    SheetView *m_view;
    double m_zoom {0};
};

} // namespace rhomboid
