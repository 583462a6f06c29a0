package com.clutch.insights.adapter.out.document;

import com.clutch.insights.application.report.ReportDocuments.Cover;
import com.clutch.platform.document.Lettering;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands at the foot of each page: the title, and which page of how many it is. */
final class PageFrame extends PdfPageEventHelper {

    private static final float SIZE = 7.5f;
    private static final float ROOM = 30;

    private final Cover cover;
    private final Lettering lettering = Lettering.usual();
    private @Nullable PdfTemplate total;

    PageFrame(Cover cover) {
        this.cover = cover;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(ROOM, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var page = writer.getDirectContent();
        var y = document.bottom() - 18;
        page.setColorStroke(Ink.LINE);
        page.setLineWidth(0.5f);
        page.moveTo(document.left(), y + 11);
        page.lineTo(document.right(), y + 11);
        page.stroke();
        lettering.at(page, Element.ALIGN_LEFT, "Clutch  ·  " + cover.title(), SIZE, Ink.FAINT, document.left(), y, 0);
        lettering.at(
                page,
                Element.ALIGN_RIGHT,
                "Page %d of".formatted(writer.getPageNumber()),
                SIZE,
                Ink.FAINT,
                document.right() - 14,
                y,
                0);
        page.addTemplate(Objects.requireNonNull(total), document.right() - 11, y);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        // The page that is open now is the one after the last.
        lettering.at(
                Objects.requireNonNull(total),
                Element.ALIGN_LEFT,
                String.valueOf(writer.getPageNumber() - 1),
                SIZE,
                Ink.FAINT,
                0,
                0,
                0);
    }
}
