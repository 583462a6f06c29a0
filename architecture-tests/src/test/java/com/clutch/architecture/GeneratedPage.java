package com.clutch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page in {@code docs/generated}, which says what the code says; {@code -Ddocs.update=true} writes all of them anew. */
final class GeneratedPage {

    private static final Path FOLDER = DocumentedCode.ROOT.resolve("docs/generated");

    private final String name;
    private final StringBuilder text = new StringBuilder();

    GeneratedPage(String name) {
        this.name = name;
    }

    /** A page for readers, with a title and one sentence that says what is on it. */
    static GeneratedPage titled(String name, String title, String sentence) {
        return new GeneratedPage(name)
                .add("# " + title + "\n\n")
                .add("Generated from the code by `architecture-tests`; do not edit.\n\n")
                .add(sentence + "\n");
    }

    GeneratedPage add(CharSequence more) {
        text.append(more);
        return this;
    }

    /** Fails if the committed page differs. */
    void isCommitted() {
        var file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("docs.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as("stale: ./mvnw test -pl architecture-tests -am -Dtest='*PageTest'"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update=true")
                    .hasContent(text.toString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
