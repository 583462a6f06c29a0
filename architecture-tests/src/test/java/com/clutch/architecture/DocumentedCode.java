package com.clutch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.DomainEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.events.ApplicationModuleListener;

/** The code as the generated pages describe it: classes, what their Javadoc says, modules, events and who hears them. */
final class DocumentedCode {

    static final Path ROOT = Path.of(System.getProperty("clutch.root"));

    static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testing/") && !location.contains("/db-migrations/"))
            .importPackages("com.clutch");

    private static final String BASE = "com.clutch.";

    private DocumentedCode() {}

    static List<JavaClass> sorted(Stream<JavaClass> types) {
        return types.sorted(Comparator.comparing(JavaClass::getName)).toList();
    }

    /** The front pages of the modules, in the order of their names. */
    static List<JavaClass> modules() {
        return sorted(PRODUCTION.stream()
                .filter(type ->
                        type.getSimpleName().equals("package-info") && type.isAnnotatedWith(ApplicationModule.class)));
    }

    /** The room a class is in, such as {@code fleet}. */
    static String moduleOf(JavaClass type) {
        var name = type.getPackageName().substring(BASE.length() - 1);
        return name.isEmpty() ? "app" : name.substring(1).replaceFirst("\\..*", "");
    }

    static List<JavaClass> events() {
        return sorted(PRODUCTION.stream().filter(type -> type.isRecord() && type.isAssignableTo(DomainEvent.class)));
    }

    static String producerOf(JavaClass event) {
        return event.getPackageName().replace("com.clutch.events.", "");
    }

    /** What each listener hears, by the listener's id. */
    static SortedMap<String, JavaClass> listeners() {
        var found = new TreeMap<String, JavaClass>();
        PRODUCTION.stream().flatMap(type -> type.getMethods().stream()).forEach(method -> {
            if (method.isAnnotatedWith(ApplicationModuleListener.class)) {
                found.put(
                        method.getAnnotationOfType(ApplicationModuleListener.class)
                                .id(),
                        method.getRawParameterTypes().getFirst());
            }
        });
        return found;
    }

    /** Ids of the listeners that hear this event. */
    static List<String> listenersOf(JavaClass event) {
        return listeners().entrySet().stream()
                .filter(listener -> event.isAssignableTo(listener.getValue().getName()))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    static String classDoc(JavaClass type) {
        return doc(type, "");
    }

    static String constantDoc(JavaClass type, String constant) {
        return doc(type, "\\s*" + constant + "\\b").replace("\n", " ");
    }

    private static String doc(JavaClass type, String before) {
        var match = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/" + before, Pattern.DOTALL)
                .matcher(source(type));
        assertThat(match.find()).as("Javadoc of %s %s", type.getName(), before).isTrue();
        return clean(match.group(1));
    }

    private static String source(JavaClass type) {
        var path = type.getName().replace('.', '/').replaceFirst("\\$.*", "") + ".java";
        try (var folders = Files.list(ROOT.resolve("modules"))) {
            return Stream.concat(Stream.of(ROOT.resolve("app")), folders)
                    .map(folder -> folder.resolve("src/main/java").resolve(path))
                    .filter(Files::exists)
                    .map(DocumentedCode::read)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no source of " + type.getName()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String clean(String javadoc) {
        return Arrays.stream(javadoc.split("\n"))
                .map(line -> line.strip().replaceFirst("^\\* ?", "").stripTrailing())
                .takeWhile(line -> !line.startsWith("@param"))
                .collect(Collectors.joining("\n"))
                .replaceAll("\\{@\\w+ (?:[\\w.]*?)#?(\\w[^{}]*)}", "`$1`")
                .replace("<p>", "")
                .replaceAll("</?(ul|pre)>", "")
                .replace("<li>", "- ")
                .replace("</li>", "")
                .strip();
    }
}
