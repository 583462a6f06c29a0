package com.clutch.architecture;

import static com.clutch.architecture.DocumentedCode.PRODUCTION;
import static com.clutch.architecture.DocumentedCode.moduleOf;
import static com.clutch.architecture.DocumentedCode.modules;
import static com.clutch.architecture.DocumentedCode.producerOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DependenciesPageTest {

    private static final Set<String> SHARED = Set.of("kernel", "events", "platform");

    /** Counted in the class files: what a module uses of another, and whose events it knows. */
    @Test
    void theMatrixOfDependenciesIsDocumented() {
        var names =
                new ArrayList<>(modules().stream().map(DocumentedCode::moduleOf).toList());
        var used = new TreeMap<String, Set<String>>();
        var heard = new TreeMap<String, Set<String>>();
        for (var type : PRODUCTION) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass();
                if (!target.getPackageName().startsWith("com.clutch.")
                        || moduleOf(target).equals(moduleOf(type))) {
                    continue;
                }
                used.computeIfAbsent(moduleOf(type), _ -> new TreeSet<>()).add(moduleOf(target));
                if (moduleOf(target).equals("events")) {
                    heard.computeIfAbsent(moduleOf(type), _ -> new TreeSet<>()).add(contractOf(target));
                }
            }
        }
        var contexts = names.stream()
                .filter(name -> !SHARED.contains(name) && !name.equals("app"))
                .toList();
        assertThat(contexts).hasSizeGreaterThan(4);
        for (var context : contexts) {
            assertThat(used.get(context)).as("what %s uses", context).isSubsetOf(SHARED);
        }

        var page = GeneratedPage.titled(
                "dependencies.md",
                "Dependencies",
                "Counted in the class files. ● uses classes of, ○ knows the events of. A module uses `kernel`, `events` and"
                        + " `platform` and no other module, so each can be taken out alone.");
        var columns = new ArrayList<>(List.of("kernel", "events", "platform"));
        columns.addAll(contexts);
        page.add("\n| | ").add(String.join(" | ", columns)).add(" |\n| --- |").add(" :-: |".repeat(columns.size()));
        for (var row : names) {
            page.add("\n| **%s** |".formatted(row));
            for (var column : columns) {
                var mark = used.getOrDefault(row, Set.of()).contains(column)
                        ? "●"
                        : heard.getOrDefault(row, Set.of()).contains(column) ? "○" : "";
                page.add(row.equals(column) ? " – |" : " " + mark + " |");
            }
        }
        page.add("\n").isCommitted();
    }

    private static String contractOf(JavaClass event) {
        return producerOf(event).replaceFirst("\\..*", "");
    }
}
