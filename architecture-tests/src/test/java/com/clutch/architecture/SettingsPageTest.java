package com.clutch.architecture;

import static com.clutch.architecture.DocumentedCode.PRODUCTION;
import static com.clutch.architecture.DocumentedCode.ROOT;
import static com.clutch.architecture.DocumentedCode.moduleOf;
import static com.clutch.architecture.DocumentedCode.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.annotation.Scheduled;

class SettingsPageTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(clutch\\.[\\w.-]+)(?::(.*))?}");

    private record Setting(String defaultValue, TreeSet<String> readBy) {}

    private final TreeMap<String, Setting> settings = new TreeMap<>();

    @Test
    void everySettingIsDocumentedAndExplained() throws IOException {
        for (var type : sorted(PRODUCTION.stream())) {
            if (type.isAnnotatedWith(ConfigurationProperties.class)) {
                bound(type);
            } else {
                placeholders(type);
            }
        }
        assertThat(settings).hasSizeGreaterThan(40);

        var explained = Files.readString(ROOT.resolve("docs/operations.md"));
        var page = GeneratedPage.titled(
                "settings.md",
                "Settings",
                "Every setting of Clutch that the code reads, with its default. What they mean:"
                        + " [operations.md](../operations.md#settings).");
        page.add("\n| property | environment variable | default | read by |\n| --- | --- | --- | --- |\n");
        settings.forEach((name, setting) -> {
            var variable = name.replace("-", "_").replace('.', '_').toUpperCase(Locale.ROOT);
            assertThat(isExplained(explained, variable))
                    .as("%s in the table of docs/operations.md", variable)
                    .isTrue();
            page.add("| `%s` | `%s` | %s | %s |\n"
                    .formatted(
                            name,
                            variable,
                            setting.defaultValue().isBlank() ? "none" : "`" + setting.defaultValue() + "`",
                            String.join(", ", setting.readBy())));
        });
        page.isCommitted();
    }

    private void bound(JavaClass type) {
        var prefix = type.getAnnotationOfType(ConfigurationProperties.class).value();
        for (var component : type.reflect().getRecordComponents()) {
            var constructor = type.reflect().getDeclaredConstructors()[0];
            var given = Arrays.stream(constructor.getParameters())
                    .filter(parameter -> parameter.getName().equals(component.getName()))
                    .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                    .map(value -> value == null ? "" : String.join(",", value.value()))
                    .findFirst()
                    .orElseThrow();
            add(prefix + "." + kebab(component.getName()), given, type);
        }
    }

    private void placeholders(JavaClass type) {
        var reflected = type.reflect();
        Stream.of(
                        Arrays.stream(reflected.getDeclaredFields()).map(AnnotatedElement.class::cast),
                        Stream.concat(
                                        Arrays.stream(reflected.getDeclaredConstructors())
                                                .map(Executable.class::cast),
                                        Arrays.stream(reflected.getDeclaredMethods()))
                                .flatMap(executable -> Stream.concat(
                                        Stream.of((AnnotatedElement) executable),
                                        Arrays.stream(executable.getParameters()))))
                .flatMap(elements -> elements)
                .flatMap(SettingsPageTest::texts)
                .forEach(text -> {
                    var match = PLACEHOLDER.matcher(text);
                    if (match.matches()) {
                        add(match.group(1), match.group(2) == null ? "" : match.group(2), type);
                    }
                });
    }

    private static Stream<String> texts(AnnotatedElement element) {
        var value = element.getAnnotation(Value.class);
        var scheduled = element.getAnnotation(Scheduled.class);
        return Stream.concat(
                value == null ? Stream.empty() : Stream.of(value.value()),
                scheduled == null
                        ? Stream.empty()
                        : Stream.of(
                                scheduled.cron(),
                                scheduled.zone(),
                                scheduled.fixedDelayString(),
                                scheduled.fixedRateString(),
                                scheduled.initialDelayString()));
    }

    private void add(String name, String given, JavaClass type) {
        var setting = settings.computeIfAbsent(name, _ -> new Setting(given, new TreeSet<>()));
        setting.readBy().add(moduleOf(type));
        assertThat(given)
                .as("one default for %s, also in %s", name, type.getName())
                .isEqualTo(setting.defaultValue());
    }

    /** Written out, or shortened with an ellipsis behind another setting that begins alike. */
    private static boolean isExplained(String page, String variable) {
        if (page.contains("`" + variable + "`")) {
            return true;
        }
        return page.lines().filter(line -> line.startsWith("| `CLUTCH_")).anyMatch(row -> {
            var first = row.substring(3, row.indexOf('`', 3));
            return Pattern.compile("`…(_[A-Z_]+)`")
                    .matcher(row)
                    .results()
                    .anyMatch(match -> variable.endsWith(match.group(1))
                            && first.startsWith(variable.substring(
                                    0, variable.length() - match.group(1).length())));
        });
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
