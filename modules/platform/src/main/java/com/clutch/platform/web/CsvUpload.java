package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.imports.Imports;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** A CSV file that a client sent, as the body itself or as the multipart field {@code file}. It can be read once. */
public final class CsvUpload {

    private static final Set<String> EXPORTED = Set.of("id", "_id", "createdAt", "updatedAt", "version");

    private final List<String> header;
    private final Stream<Row> rows;

    CsvUpload(List<String> header, Stream<Row> rows) {
        this.header = header;
        this.rows = rows;
    }

    /**
     * One line below the header.
     *
     * @param line line of the file on which it starts, from 1, the header being line 1
     * @param values column to text, trimmed; an empty cell is an empty text
     */
    public record Row(long line, Map<String, String> values) {

        /** The text of a column, empty when there is no such column. */
        public String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /** Names of the columns, in the order of the file. */
    public List<String> header() {
        return header;
    }

    /**
     * The lines below the header, read while they are asked for. Empty lines are left out.
     *
     * @throws DomainException while reading, {@link WebError#BAD_CSV} naming the line, when the file is no CSV in UTF-8
     */
    public Stream<Row> rows() {
        return rows;
    }

    /**
     * Does nothing when the file has every required column and no column beyond the required and the optional ones.
     *
     * @throws DomainException {@link WebError#BAD_CSV} naming the missing and the unknown columns
     */
    public void requireColumns(Set<String> required, Set<String> optional) {
        var missing = new TreeSet<>(required);
        header.forEach(missing::remove);
        var allowed = new HashSet<>(required);
        allowed.addAll(optional);
        var unknown = new TreeSet<>(header);
        unknown.removeAll(allowed);
        if (missing.isEmpty() && unknown.isEmpty()) {
            return;
        }
        var sentence = (missing.isEmpty() ? "" : "Columns are missing: " + String.join(", ", missing) + ". ")
                + (unknown.isEmpty() ? "" : "Columns are not known: " + String.join(", ", unknown) + ". ")
                + "Allowed: " + String.join(", ", new TreeSet<>(allowed)) + ".";
        throw new DomainException(WebError.BAD_CSV, sentence)
                .with("missing", List.copyOf(missing))
                .with("unknown", List.copyOf(unknown));
    }

    /**
     * The lines as an import takes them; one more than it takes at most, so that it knows that there are too many. Beside the
     * columns named, the file may have those that every list exports and nobody can say: id, version and the two moments.
     *
     * @param required columns without which the file is refused
     * @param optional columns that it may have
     * @throws DomainException {@link WebError#BAD_CSV}
     */
    public <L> List<ImportLine<L>> lines(Set<String> required, Set<String> optional, Function<CsvCells, L> reading) {
        var allowed = new HashSet<>(optional);
        allowed.addAll(EXPORTED);
        requireColumns(required, allowed);
        return rows.limit(Imports.MAX_LINES + 1L)
                .map(row -> {
                    var cells = new CsvCells(row);
                    return new ImportLine<>(row.line(), reading.apply(cells), cells.errors());
                })
                .toList();
    }
}
