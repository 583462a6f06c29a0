package com.clutch.insights.adapter.out.document;

import com.clutch.insights.application.report.ReportDocument;
import com.clutch.insights.application.report.ReportDocuments;
import com.clutch.insights.domain.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class FileDocuments implements ReportDocuments {

    private final String font;

    /**
     * All formats.
     *
     * @param font file of a TrueType font for what the built-in one cannot write, such as Arabic; empty for none
     */
    FileDocuments(@Value("${clutch.insights.reports.font:}") String font) {
        this.font = font;
    }

    @Override
    public ReportDocument begin(ReportFormat format, Cover cover, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvDocument(cover, out);
            case XLSX -> new XlsxDocument(cover, out);
            case PDF -> new PdfDocument(cover, out, font);
            case JSON -> new JsonDocument(cover, out);
        };
    }
}
