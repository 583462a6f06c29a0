package com.clutch.insights.adapter.out.document;

import com.clutch.insights.application.report.Column;
import com.clutch.insights.application.report.ReportDocument;
import com.clutch.insights.application.report.ReportDocuments.Cover;
import com.clutch.insights.domain.report.Manifest.Part;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One document: what it is, the rows of each section under its name, and how many there are. */
final class JsonDocument implements ReportDocument {

    private static final String VERSION = "1";

    private final JsonGenerator json;
    private final Instant readAt;
    private List<String> names = List.of();

    JsonDocument(Cover cover, OutputStream out) {
        readAt = cover.readAt();
        json = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeBooleanProperty("success", true);
        json.writeObjectPropertyStart("data");
        json.writeObjectPropertyStart("exportInfo");
        json.writeStringProperty("exportedAt", cover.readAt().toString());
        json.writeStringProperty("exportedBy", cover.by());
        json.writeStringProperty("type", cover.type());
        json.writeStringProperty("version", VERSION);
        json.writeStringProperty("title", cover.title());
        json.writeStringProperty("from", cover.stretch().current().from().toString());
        json.writeStringProperty("to", cover.stretch().current().to().toString());
        if (cover.asOf() != null) {
            json.writeStringProperty("asOf", cover.asOf().toString());
        }
        json.writeEndObject();
    }

    @Override
    public void begin(Section section) {
        names = section.columns().stream().map(Column::name).toList();
        json.writeArrayPropertyStart(section.name());
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        json.writeStartObject();
        for (var index = 0; index < names.size(); index++) {
            json.writeName(names.get(index));
            switch (cells.get(index)) {
                case null -> json.writeNull();
                case BigDecimal number -> json.writeNumber(number);
                case Object text -> json.writeString(text.toString());
            }
        }
        json.writeEndObject();
    }

    @Override
    public void end(Part sums) {
        json.writeEndArray();
    }

    @Override
    public void finish(List<Part> parts) {
        json.writeObjectPropertyStart("counts");
        parts.forEach(part -> json.writeNumberProperty(part.section(), part.rows()));
        json.writeEndObject();
        json.writeObjectPropertyStart("totals");
        for (var part : parts) {
            if (!part.totals().isEmpty()) {
                json.writeObjectPropertyStart(part.section());
                part.totals().forEach(json::writeNumberProperty);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("timestamp", readAt.toString());
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void close() {
        // Brackets that were not closed show that it is not whole.
    }
}
