package com.clutch.architecture;

import static com.clutch.architecture.DocumentedCode.classDoc;
import static com.clutch.architecture.DocumentedCode.events;
import static com.clutch.architecture.DocumentedCode.listenersOf;
import static com.clutch.architecture.DocumentedCode.producerOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of events for machines, as AsyncAPI 3.0: a channel per event, who sends and who receives it, its JSON. */
class AsyncApiPageTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> schemas = new TreeMap<>();

    @Test
    void everyEventIsInTheCatalogue() {
        var channels = new TreeMap<String, Object>();
        var operations = new TreeMap<String, Object>();
        var messages = new TreeMap<String, Object>();
        for (var event : events()) {
            var producer = producerOf(event);
            var name = producer + "." + event.getSimpleName();
            messages.put(
                    name,
                    ordered(
                            "name", event.getName(),
                            "summary", classDoc(event).replace("\n", " "),
                            "payload", schema(event.reflect())));
            channels.put(
                    name,
                    ordered("address", name, "messages", Map.of("event", reference("components/messages/" + name))));
            operations.put(
                    producer + ".sends." + event.getSimpleName(),
                    ordered("action", "send", "channel", reference("channels/" + name)));
            for (var listener : listenersOf(event)) {
                operations.put(
                        listener + ".receives." + event.getSimpleName(),
                        ordered("action", "receive", "channel", reference("channels/" + name)));
            }
        }
        assertThat(channels).hasSizeGreaterThan(20);
        var document = ordered(
                "asyncapi",
                "3.0.0",
                "info",
                ordered(
                        "title",
                        "Clutch events",
                        "version",
                        "1",
                        "description",
                        "Delivered in the process, at least once and in any order. Fields are added, never altered."),
                "channels",
                channels,
                "operations",
                operations,
                "components",
                ordered("messages", messages, "schemas", schemas));
        new GeneratedPage("asyncapi.json")
                .add(JSON.writeValueAsString(document).replace("\r\n", "\n"))
                .add("\n")
                .isCommitted();
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> reference(String path) {
        return Map.of("$ref", "#/" + path);
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            var last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return Collection.class.isAssignableFrom(raw)
                    ? ordered("type", "array", "items", schema(last))
                    : ordered("type", "object", "additionalProperties", schema(last));
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return ordered(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        return value(plain);
    }

    private static Map<String, Object> value(Class<?> type) {
        if (type == String.class) {
            return ordered("type", "string");
        } else if (type == UUID.class) {
            return ordered("type", "string", "format", "uuid");
        } else if (type == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        } else if (type == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        } else if (type == LocalTime.class) {
            return ordered("type", "string", "format", "time");
        } else if (type == Duration.class) {
            return ordered("type", "string", "format", "duration");
        } else if (type == YearMonth.class) {
            return ordered("type", "string", "pattern", "^\\d{4}-\\d{2}$");
        } else if (type == boolean.class || type == Boolean.class) {
            return ordered("type", "boolean");
        } else if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return ordered("type", "integer");
        } else if (List.of(double.class, Double.class, BigDecimal.class).contains(type)) {
            return ordered("type", "number");
        } else if (type == Object.class) {
            return Map.of();
        }
        throw new IllegalStateException("How is " + type.getName() + " written in an event?");
    }

    private Map<String, Object> record(Class<?> type) {
        var name = type.getName().replace("com.clutch.events.", "").replace('$', '.');
        if (!schemas.containsKey(name)) {
            // Before its components, one of which may be of the same type.
            schemas.put(name, Map.of());
            var properties = new LinkedHashMap<String, Object>();
            var required = new ArrayList<String>();
            for (var component : type.getRecordComponents()) {
                properties.put(component.getName(), property(component));
                if (!isNullable(component)) {
                    required.add(component.getName());
                }
            }
            schemas.put(name, ordered("type", "object", "properties", properties, "required", required));
        }
        return reference("components/schemas/" + name);
    }

    private Map<String, Object> property(RecordComponent component) {
        var schema = new LinkedHashMap<>(schema(component.getGenericType()));
        if (isNullable(component)) {
            if (schema.get("type") instanceof String one) {
                schema.put("type", List.of(one, "null"));
            } else if (schema.containsKey("$ref")) {
                schema = new LinkedHashMap<>(
                        ordered("oneOf", List.of(new LinkedHashMap<>(schema), ordered("type", "null"))));
            }
        }
        if (component.isAnnotationPresent(Personal.class)) {
            schema.put("x-personal", true);
        }
        return schema;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
