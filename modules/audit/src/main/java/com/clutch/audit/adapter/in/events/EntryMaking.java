package com.clutch.audit.adapter.in.events;

import com.clutch.audit.domain.Classification;
import com.clutch.audit.domain.Entry;
import com.clutch.audit.domain.Happening;
import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.StateEvent;
import com.clutch.platform.events.MaskedFields;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes an entry of any event. What it happened to follows from the event alone: a state event names its aggregate; a fact is
 * about the first of its components that ends in {@code Id}, or else about what its name begins with. What that one is called is
 * the first of a few usual fields that the state has, unless it is personal.
 */
@Component
class EntryMaking {

    private static final String EVENTS = "com.clutch.events.";
    private static final String ID = "Id";
    private static final int LONGEST = 300;
    private static final int LONGEST_JSON = 20_000;
    private static final List<String> NAMES =
            List.of("name", "title", "licensePlate", "number", "label", "code", "key");

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Subject(String resource, @Nullable String id) {}

    private final Clock clock;

    EntryMaking(Clock clock) {
        this.clock = clock;
    }

    Entry entry(DomainEvent event) {
        var header = event.header();
        var type = event.getClass().getSimpleName();
        var module = module(event.getClass());
        var details = MaskedFields.details(event);
        var happening = happening(event);
        var subject = subject(event, type, happening, details);
        return new Entry(
                header.eventId(),
                micros(header.occurredAt()),
                micros(clock.instant()),
                module + "." + type,
                Classification.of(module, type, happening, text(details.get("outcome"))),
                subject.resource(),
                subject.id(),
                event instanceof StateEvent state ? name(MaskedFields.state(state)) : null,
                header.actorKind(),
                header.actorId(),
                header.actorName(),
                header.sessionId(),
                header.ip(),
                header.userAgent() == null ? null : shortened(clean(header.userAgent())),
                header.correlationId(),
                object(details),
                event instanceof StateEvent state ? changes(state) : "[]");
    }

    private static String module(Class<?> type) {
        var name = type.getPackageName();
        return name.startsWith(EVENTS) ? name.substring(EVENTS.length()) : name.substring(name.lastIndexOf('.') + 1);
    }

    private static Happening happening(DomainEvent event) {
        if (!(event instanceof StateEvent state)) {
            return Happening.FACT;
        }
        if (state.change() == Change.DELETED) {
            return Happening.DELETED;
        }
        return state.version() == 1 ? Happening.CREATED : Happening.UPDATED;
    }

    private static Subject subject(DomainEvent event, String type, Happening happening, Map<String, String> details) {
        if (event instanceof StateEvent state) {
            return new Subject(
                    Classification.resource(type), state.aggregateId().toString());
        }
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == UUID.class
                        && component.getName().endsWith(ID)
                        && component.getName().length() > ID.length())
                .findFirst()
                .map(component -> new Subject(
                        Classification.snake(component
                                .getName()
                                .substring(0, component.getName().length() - ID.length())),
                        text(details.get(component.getName()))))
                .orElseGet(() -> new Subject(Classification.resource(type), null));
    }

    private static @Nullable String name(Map<String, String> state) {
        return NAMES.stream()
                .map(state::get)
                .filter(json -> json != null && !json.contains(MaskedFields.MASK))
                .map(EntryMaking::text)
                .findFirst()
                .map(EntryMaking::shortened)
                .orElse(null);
    }

    /** Paths and values are JSON already; only the braces are missing. */
    private static String object(Map<String, String> fields) {
        var json = fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return json.length() <= LONGEST_JSON ? clean(json) : "{\"shortened\":true}";
    }

    private static String changes(StateEvent event) {
        var json = MaskedFields.changes(event).stream()
                .map(change -> "{\"field\":\"%s\",\"before\":%s,\"after\":%s}"
                        .formatted(change.field(), change.before(), change.after()))
                .collect(Collectors.joining(",", "[", "]"));
        if (json.length() <= LONGEST_JSON) {
            return clean(json);
        }
        return MaskedFields.changes(event).stream()
                .map(change -> "{\"field\":\"%s\",\"before\":null,\"after\":\"(long)\"}".formatted(change.field()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static @Nullable String text(@Nullable String json) {
        if (json == null) {
            return null;
        }
        return json.startsWith("\"") ? JSON.readValue(json, String.class) : json;
    }

    /** PostgreSQL takes no zero character. */
    private static String clean(String text) {
        return text.replace("\u0000", "");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
