package com.clutch.insights.adapter.out.document;

import com.clutch.insights.application.report.ReportDocument;
import com.clutch.insights.application.report.ReportDocuments;
import com.clutch.insights.domain.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

@Component
class FileDocuments implements ReportDocuments {

    @Override
    public ReportDocument begin(ReportFormat format, Cover cover, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvDocument(cover, out);
            case XLSX -> new XlsxDocument(cover, out);
            case PDF -> new PdfDocument(cover, out);
            case JSON -> new JsonDocument(cover, out);
        };
    }
}
