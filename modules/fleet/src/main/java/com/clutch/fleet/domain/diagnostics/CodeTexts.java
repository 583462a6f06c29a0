package com.clutch.fleet.domain.diagnostics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meanings of common codes of the standard, from {@code trouble-codes.csv} beside this class, which names its source. */
final class CodeTexts {

    private static final Map<String, String> TEXTS = read();

    private CodeTexts() {}

    static @Nullable String of(String code) {
        return TEXTS.get(code);
    }

    private static Map<String, String> read() {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CodeTexts.class.getResourceAsStream("trouble-codes.csv")),
                StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
