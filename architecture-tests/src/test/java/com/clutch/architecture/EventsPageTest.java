package com.clutch.architecture;

import static com.clutch.architecture.DocumentedCode.classDoc;
import static com.clutch.architecture.DocumentedCode.events;
import static com.clutch.architecture.DocumentedCode.listenersOf;
import static com.clutch.architecture.DocumentedCode.producerOf;

import java.lang.reflect.Type;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventsPageTest {

    @Test
    void everyEventIsDocumented() {
        var page = GeneratedPage.titled(
                "events.md",
                "Events",
                "What each module publishes, and who listens. The same for machines: [asyncapi.json](asyncapi.json).");
        var producer = "";
        for (var type : events()) {
            if (!producerOf(type).equals(producer)) {
                producer = producerOf(type);
                page.add("\n## ").add(producer).add("\n");
            }
            var listeners = listenersOf(type);
            page.add("\n### %s\n\n%s\n\n".formatted(type.getSimpleName(), classDoc(type)))
                    .add("Listeners: %s.\n\n"
                            .formatted(
                                    listeners.isEmpty()
                                            ? "none yet"
                                            : listeners.stream()
                                                    .map(id -> "`" + id + "`")
                                                    .collect(Collectors.joining(", "))))
                    .add("| component | type |\n| --- | --- |\n");
            components(page, type.reflect(), "");
        }
        page.isCommitted();
    }

    private static void components(GeneratedPage page, Class<?> record, String prefix) {
        for (var component : record.getRecordComponents()) {
            page.add("| %s%s | %s |\n".formatted(prefix, component.getName(), shortName(component.getGenericType())));
            if (component.getName().equals("state") && component.getType().isRecord()) {
                components(page, component.getType(), "state.");
            }
        }
    }

    private static String shortName(Type type) {
        return type.getTypeName().replaceAll("[\\w.]*[.$](\\w+)", "$1");
    }
}
