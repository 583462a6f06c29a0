package com.clutch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One format for all sources; {@code -Dformat.fix=true} writes it instead of complaining. */
class FormatTest {

    private static final Path ROOT = Path.of(System.getProperty("clutch.root"));

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        var files = sources();
        assertThat(files).hasSizeGreaterThan(50);

        var unformatted = files.parallelStream().filter(this::differs).toList();

        assertThat(unformatted)
                .as("files to format: ./mvnw -q test -pl architecture-tests -am -Dtest=FormatTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dformat.fix=true")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/"))
                    .filter(file -> !ROOT.relativize(file).toString().contains("target/"))
                    .sorted()
                    .toList();
        }
    }

    private boolean differs(Path file) {
        try {
            var source = Files.readString(file);
            var formatted = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(
                    ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR)));
            var same = source.equals(formatted);
            if (!same && Boolean.getBoolean("format.fix")) {
                Files.writeString(file, formatted);
                return false;
            }
            return !same;
        } catch (IOException | FormatterException problem) {
            throw new IllegalStateException("cannot format " + file, problem);
        }
    }
}
