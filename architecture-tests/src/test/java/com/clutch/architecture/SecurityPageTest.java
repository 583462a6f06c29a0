package com.clutch.architecture;

import static com.clutch.architecture.DocumentedCode.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security.md says is shown by a test is shown by a test that is there. */
class SecurityPageTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        var named = TEST.matcher(Files.readString(ROOT.resolve("docs/security.md")))
                .results()
                .map(match -> match.group(1) + ".java")
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(Stream.of("app", "modules", "architecture-tests")
                        .flatMap(folder -> sources(ROOT.resolve(folder)))
                        .collect(Collectors.toSet()))
                .containsAll(named);
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
