package com.clutch.platform.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes all rows of a list as CSV while they are read. When reading fails half-way, the failure leaves this class without
 * ending the answer, so that the connection breaks and nobody takes the part for the whole.
 */
class CsvExport implements HttpMessageConverter<Listing<?>> {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final MediaType ANSWER = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

    private final WebJson json;
    private final ExportObserver observer;
    private final Map<Class<?>, CsvColumns> columnsOf = new ConcurrentHashMap<>();

    CsvExport(WebJson json, ExportObserver observer) {
        this.json = json;
        this.observer = observer;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return Listing.class.isAssignableFrom(type) && (mediaType == null || CSV.isCompatibleWith(mediaType));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(CSV);
    }

    @Override
    public Listing<?> read(Class<? extends Listing<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("A list is never read", message);
    }

    @Override
    public void write(Listing<?> listing, @Nullable MediaType mediaType, HttpOutputMessage answer) throws IOException {
        answer.getHeaders().setContentType(ANSWER);
        answer.getHeaders().set("Content-Disposition", "attachment; filename=\"" + fileName() + "\"");
        var columns = columnsOf.computeIfAbsent(listing.rowType(), type -> CsvColumns.of(type, json.mapper()));
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(answer.getBody(), StandardCharsets.UTF_8);
        var written = new LongAdder();
        var complete = false;
        try {
            csv.writeRecord(columns.names());
            listing.forEach(row -> {
                csv.writeRecord(columns.cells(json.mapper().valueToTree(row)));
                written.increment();
            });
            // Not in the finally: after a failure what is buffered must not look like the end of the file.
            csv.close();
            complete = true;
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } finally {
            tell(written.sum(), complete);
        }
    }

    private void tell(long rows, boolean complete) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            observer.exported(attributes.getRequest(), rows, complete);
        }
    }

    private static String fileName() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var path = attributes.getRequest().getRequestURI();
            var name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_-]", "");
            if (!name.isEmpty()) {
                return name + ".csv";
            }
        }
        return "export.csv";
    }
}
