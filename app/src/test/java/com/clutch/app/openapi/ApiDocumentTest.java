package com.clutch.app.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.app.RunningClutch;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Ddocs.update=true} writes docs/api/openapi.json anew. */
class ApiDocumentTest {

    private static final Path COMMITTED = Path.of(System.getProperty("clutch.root", ".."), "docs/api/openapi.json");

    @TempDir
    static Path directory;

    @Test
    void theCommittedDescriptionIsTheOneOfTheControllers() throws Exception {
        String served;
        try (var clutch = RunningClutch.start(directory.resolve("data"))) {
            var answer = clutch.get("/v3/api-docs");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(clutch.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
            served = answer.body().strip() + "\n";
        }
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertThat(COMMITTED)
                .as("Run ./mvnw verify -Ddocs.update=true and commit what changed")
                .content()
                .isEqualTo(served);
    }
}
