package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file line by line and says in plain words what is wrong with it. */
final class CsvFile implements Iterator<CsvUpload.Row> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private long lastLine = 1;

    private CsvFile(InputStream body) throws IOException {
        // A decoder that reports is the only thing that tells a file in another encoding from one in UTF-8.
        var reader = new BufferedReader(new InputStreamReader(
                body,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
        } catch (IOException failure) {
            throw unreadable(failure);
        }
        this.records = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader)
                .iterator();
        var first = read();
        if (first == null) {
            throw no("The file is empty; its first line must name the columns.");
        }
        this.header = first.getFields().stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (var name : header) {
            if (name.isEmpty()) {
                throw no("The first line must name every column; one name is empty.");
            }
            if (!seen.add(name)) {
                throw no("The column %s is there twice.".formatted(name));
            }
        }
    }

    static CsvUpload open(InputStream body) throws IOException {
        var file = new CsvFile(body);
        return new CsvUpload(
                file.header,
                StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(file, Spliterator.ORDERED | Spliterator.NONNULL), false));
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException failure) {
            throw unreadable(failure);
        }
    }

    @Override
    public CsvUpload.Row next() {
        var row = read();
        if (row == null) {
            throw new NoSuchElementException();
        }
        var values = new LinkedHashMap<String, String>();
        for (var column = 0; column < header.size(); column++) {
            values.put(
                    header.get(column),
                    column < row.getFieldCount() ? row.getField(column).strip() : "");
        }
        if (row.getFieldCount() > header.size()) {
            throw no("Line %d has %d cells, but there are %d columns."
                    .formatted(row.getStartingLineNumber(), row.getFieldCount(), header.size()));
        }
        return new CsvUpload.Row(row.getStartingLineNumber(), values);
    }

    private @Nullable CsvRecord read() {
        if (!hasNext()) {
            return null;
        }
        var row = records.next();
        lastLine = row.getStartingLineNumber();
        return row;
    }

    private RuntimeException unreadable(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException no) {
                return no;
            }
            if (cause instanceof java.nio.charset.CharacterCodingException) {
                return no("The file is not in UTF-8 (after line %d); save it as CSV UTF-8.".formatted(lastLine));
            }
        }
        if (failure instanceof CsvParseException) {
            return no("The file is no valid CSV after line %d; check its quotes.".formatted(lastLine));
        }
        return failure instanceof IOException broken ? new UncheckedIOException(broken) : (RuntimeException) failure;
    }

    private static DomainException no(String sentence) {
        return new DomainException(WebError.BAD_CSV, sentence);
    }
}
