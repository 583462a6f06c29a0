package com.clutch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.DomainEvent;
import com.clutch.kernel.ErrorCode;
import com.clutch.platform.web.WebError;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.events.ApplicationModuleListener;

/** The pages in {@code docs/generated} say what the code says; {@code -Ddocs.update=true} writes them anew. */
class GeneratedDocsTest {

    private static final Path ROOT = Path.of(System.getProperty("clutch.root"));
    private static final String NOTE = "Generated from the code by `GeneratedDocsTest`; do not edit.\n\n";

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testing/") && !location.contains("/db-migrations/"))
            .importPackages("com.clutch");

    @Test
    void errorsAreDocumented() {
        var page = new StringBuilder("# Error codes\n\n" + NOTE
                + "The `code` of a problem document, its status and what it means. Codes never change their"
                + " meaning.\n");
        var byModule = new TreeMap<String, StringBuilder>();
        for (var type :
                sorted(PRODUCTION.stream().filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class)))) {
            for (var constant : type.reflect().getEnumConstants()) {
                var code = (ErrorCode) constant;
                byModule.computeIfAbsent(code.module(), _ -> new StringBuilder())
                        .append("| `%s` | %d | %s |\n"
                                .formatted(
                                        code.name(),
                                        code instanceof WebError own ? own.status() : status(code.kind()),
                                        constantDoc(type, code.name())));
            }
        }
        byModule.forEach((module, rows) -> page.append("\n## ")
                .append(module)
                .append("\n\n| code | status | meaning |\n| --- | --- | --- |\n")
                .append(rows));
        compare("errors.md", page);
    }

    @Test
    void eventsAreDocumented() {
        var page = new StringBuilder("# Events\n\n" + NOTE + "What each module publishes, and who listens.\n");
        var producer = "";
        for (var type : events()) {
            var package_ = type.getPackageName().replace("com.clutch.events.", "");
            if (!package_.equals(producer)) {
                producer = package_;
                page.append("\n## ").append(producer).append('\n');
            }
            page.append("\n### ")
                    .append(type.getSimpleName())
                    .append("\n\n")
                    .append(classDoc(type))
                    .append("\n\n");
            page.append("Listeners: ").append(listenersOf(type)).append(".\n\n");
            page.append("| component | type |\n| --- | --- |\n");
            components(page, type.reflect(), "");
        }
        compare("events.md", page);
    }

    @Test
    void modulesAreDocumented() {
        var page = new StringBuilder("# Modules\n\n" + NOTE);
        var flow = new TreeSet<String>();
        var sections = new StringBuilder();
        for (var info : sorted(PRODUCTION.stream()
                .filter(type -> type.getSimpleName().equals("package-info")
                        && type.isAnnotatedWith(ApplicationModule.class)))) {
            var module = info.getPackageName().substring("com.clutch.".length());
            sections.append("\n## ")
                    .append(module)
                    .append("\n\n")
                    .append(classDoc(info))
                    .append('\n');
            var allowed = info.getAnnotationOfType(ApplicationModule.class).allowedDependencies();
            var published = events().stream()
                    .filter(event -> event.getConstructorCallsToSelf().stream()
                            .anyMatch(call ->
                                    call.getOriginOwner().getPackageName().startsWith(info.getPackageName())))
                    .filter(event -> !event.getPackageName().endsWith(".snapshot"))
                    .map(JavaClass::getSimpleName)
                    .toList();
            var heard = listeners().entrySet().stream()
                    .filter(listener -> listener.getKey().startsWith(module + "."))
                    .toList();
            if (allowed.length > 0 && !allowed[0].equals(ApplicationModule.OPEN_TOKEN)) {
                sections.append("\n- may use: ")
                        .append(String.join(", ", allowed))
                        .append('\n');
            }
            if (!published.isEmpty()) {
                sections.append("- publishes: ")
                        .append(String.join(", ", published))
                        .append('\n');
            }
            for (var listener : heard) {
                sections.append("- `%s` listens to %s\n"
                        .formatted(listener.getKey(), listener.getValue().getSimpleName()));
                var from = listener.getValue().getPackageName().replace("com.clutch.events.", "");
                if (!from.equals("snapshot") && !from.startsWith("com.")) {
                    flow.add("    %s --> %s\n".formatted(from, module));
                }
            }
        }
        page.append("Who hears whom:\n\n```mermaid\nflowchart LR\n");
        flow.forEach(page::append);
        page.append("```\n").append(sections);
        compare("modules.md", page);
    }

    @Test
    void theSchemaIsDocumented() throws SQLException {
        var page = new StringBuilder(
                "# Schema\n\n" + NOTE + "One schema per module; nothing crosses from one to another.\n");
        var database = MigratedDatabase.get();
        try (var connection = database.connect()) {
            for (var module : database.modules()) {
                page.append("\n## ").append(module).append('\n');
                for (var table : MigratedDatabase.rows(connection, """
                    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = '%s' and c.relkind in ('r', 'p') and not c.relispartition
                      and c.relname <> 'flyway_schema_history' order by 1\
                    """.formatted(module))) {
                    page.append("\n### ").append(table).append("\n\n| column | type | |\n| --- | --- | --- |\n");
                    MigratedDatabase.rows(connection, """
                        select '| ' || a.attname || ' | ' || format_type(a.atttypid, a.atttypmod) || ' | '
                               || case when a.attnotnull then 'not null' else '' end || ' |'
                        from pg_attribute a where a.attrelid = '%s.%s'::regclass and a.attnum > 0 and not a.attisdropped
                        order by a.attnum\
                        """.formatted(module, table))
                            .forEach(row -> page.append(row).append('\n'));
                    page.append('\n');
                    MigratedDatabase.rows(connection, """
                        select '- ' || regexp_replace(replace(indexdef, '%1$s.', ''), '^CREATE ', '') from pg_indexes
                        where schemaname = '%1$s' and tablename = '%2$s' order by indexname\
                        """.formatted(module, table))
                            .forEach(row -> page.append(row).append('\n'));
                }
            }
        }
        compare("schema.md", page);
    }

    private static void compare(String name, CharSequence page) {
        var file = ROOT.resolve("docs/generated").resolve(name);
        try {
            if (Boolean.getBoolean("docs.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, page);
            }
            assertThat(file)
                    .as("stale: ./mvnw test -pl architecture-tests -am -Dtest=GeneratedDocsTest"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update=true")
                    .hasContent(page.toString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<JavaClass> sorted(java.util.stream.Stream<JavaClass> types) {
        return types.sorted(Comparator.comparing(JavaClass::getName)).toList();
    }

    private static List<JavaClass> events() {
        return sorted(PRODUCTION.stream().filter(type -> type.isRecord() && type.isAssignableTo(DomainEvent.class)));
    }

    private static TreeMap<String, JavaClass> listeners() {
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

    private static String listenersOf(JavaClass event) {
        var ids = listeners().entrySet().stream()
                .filter(listener -> event.isAssignableTo(listener.getValue().getName()))
                .map(listener -> "`" + listener.getKey() + "`")
                .toList();
        return ids.isEmpty() ? "none yet" : String.join(", ", ids);
    }

    private static void components(StringBuilder page, Class<?> record, String prefix) {
        for (var component : record.getRecordComponents()) {
            page.append("| ")
                    .append(prefix)
                    .append(component.getName())
                    .append(" | ")
                    .append(name(component))
                    .append(" |\n");
            if (component.getName().equals("state") && component.getType().isRecord()) {
                components(page, component.getType(), "state.");
            }
        }
    }

    private static String name(RecordComponent component) {
        return shortName(component.getGenericType());
    }

    private static String shortName(Type type) {
        return type.getTypeName().replaceAll("[\\w.]*[.$](\\w+)", "$1");
    }

    private static int status(ErrorCode.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    private static String source(JavaClass type) {
        var path = type.getName().replace('.', '/').replaceFirst("\\$.*", "") + ".java";
        for (var module : List.of("app", "modules/*")) {
            try (var folders = Files.newDirectoryStream(ROOT.resolve(module.replace("/*", "")))) {
                for (var folder : folders) {
                    var base = module.equals("app") ? ROOT.resolve("app") : folder;
                    var file = base.resolve("src/main/java").resolve(path);
                    if (Files.exists(file)) {
                        return Files.readString(file);
                    }
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        throw new IllegalStateException("no source of " + type.getName());
    }

    private static String constantDoc(JavaClass type, String constant) {
        var match = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + constant + "\\b", Pattern.DOTALL)
                .matcher(source(type));
        assertThat(match.find())
                .as("Javadoc of %s.%s", type.getName(), constant)
                .isTrue();
        return clean(match.group(1)).replace("\n", " ");
    }

    private static String classDoc(JavaClass type) {
        var source = source(type);
        var match = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL).matcher(source);
        assertThat(match.find()).as("Javadoc of %s", type.getName()).isTrue();
        return clean(match.group(1));
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
