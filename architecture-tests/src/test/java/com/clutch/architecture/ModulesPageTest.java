package com.clutch.architecture;

import static com.clutch.architecture.DocumentedCode.PRODUCTION;
import static com.clutch.architecture.DocumentedCode.classDoc;
import static com.clutch.architecture.DocumentedCode.events;
import static com.clutch.architecture.DocumentedCode.listeners;
import static com.clutch.architecture.DocumentedCode.moduleOf;
import static com.clutch.architecture.DocumentedCode.modules;
import static com.clutch.architecture.DocumentedCode.producerOf;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

class ModulesPageTest {

    @Test
    void everyModuleIsDocumented() {
        var page = GeneratedPage.titled("modules.md", "Modules", "What each module is for, what it tells and hears.")
                .add("\n![Who hears whom](modules.svg)\n");
        for (var info : modules()) {
            var module = moduleOf(info);
            page.add("\n## ").add(module).add("\n\n").add(classDoc(info)).add("\n");
            var allowed = info.getAnnotationOfType(ApplicationModule.class).allowedDependencies();
            if (allowed.length > 0 && !allowed[0].equals(ApplicationModule.OPEN_TOKEN)) {
                page.add("\n- may use: ").add(String.join(", ", allowed)).add("\n");
            }
            var published = published(info);
            if (!published.isEmpty()) {
                page.add("- publishes: ").add(String.join(", ", published)).add("\n");
            }
            listeners().forEach((id, event) -> {
                if (id.startsWith(module + ".")) {
                    page.add("- `%s` listens to %s\n".formatted(id, event.getSimpleName()));
                }
            });
            links(page, module);
        }
        page.isCommitted();
    }

    private static void links(GeneratedPage page, String module) {
        if (PRODUCTION.stream()
                .anyMatch(type ->
                        moduleOf(type).equals(module) && type.getPackageName().contains(".adapter.out.persistence"))) {
            page.add("- [tables](schema.md#%1$s), [routes](routes.md#%1$s), [errors](errors.md#%1$s)\n"
                    .formatted(module));
        }
    }

    /** The picture: who hears whom, in how many events. */
    @Test
    void theFlowOfEventsIsDrawn() {
        var flow = new TreeMap<String, SortedMap<String, Integer>>();
        listeners().forEach((id, heard) -> {
            var listener = id.replaceFirst("\\..*", "");
            for (var event : events()) {
                var producer = producerOf(event);
                if (event.isAssignableTo(heard.getName()) && !producer.equals("snapshot")) {
                    flow.computeIfAbsent(producer, _ -> new TreeMap<>()).merge(listener, 1, Integer::sum);
                }
            }
        });
        var names = new TreeSet<>(flow.keySet());
        flow.values().forEach(hearers -> names.addAll(hearers.keySet()));
        new GeneratedPage("modules.svg")
                .add(FlowPicture.of(List.copyOf(names), flow))
                .isCommitted();
    }

    private static List<String> published(JavaClass info) {
        return events().stream()
                .filter(event -> event.getConstructorCallsToSelf().stream()
                        .anyMatch(call -> call.getOriginOwner().getPackageName().startsWith(info.getPackageName())))
                .filter(event -> !producerOf(event).equals("snapshot"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toList());
    }
}
