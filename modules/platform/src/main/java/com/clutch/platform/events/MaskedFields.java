package com.clutch.platform.events;

import com.clutch.events.DomainEvent;
import com.clutch.events.FieldChange;
import com.clutch.events.Personal;
import com.clutch.events.StateEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an event says, made fit to be kept for long: values that are marked {@link Personal}, and those whose name sounds like a
 * secret, are replaced by {@value #MASK}. That there was a value, and that it changed, stays visible.
 */
public final class MaskedFields {

    /** What stands in the place of a value. */
    public static final String MASK = "***";

    private static final String MASKED_JSON = "\"" + MASK + "\"";
    private static final Set<String> TOLD_ELSEWHERE = Set.of("header", "state", "changes");
    private static final Pattern SECRET = Pattern.compile(
            "(?i).*(password|passphrase|secret|credential|privatekey|apikey|cvv|cvc|iban|cardnumber)|(?i)(.*token|.*otp|pin|.*pinCode)");
    private static final ClassValue<Map<String, Boolean>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Boolean> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private MaskedFields() {}

    /** The fields of a fact, path to JSON text, ordered; without the header, and without the state of a state event. */
    public static SortedMap<String, String> details(DomainEvent event) {
        var details = new TreeMap<String, String>();
        for (var component : event.getClass().getRecordComponents()) {
            var value = TOLD_ELSEWHERE.contains(component.getName()) ? null : read(component, event);
            if (value != null) {
                FieldChanges.collect(component.getName(), EventJson.MAPPER.valueToTree(value), details);
            }
        }
        details.replaceAll((path, json) -> isMasked(event.getClass(), path) ? MASKED_JSON : json);
        return details;
    }

    /** The state that a state event tells, path to JSON text, ordered. */
    public static SortedMap<String, String> state(StateEvent event) {
        var state = FieldChanges.leaves(event.state());
        state.replaceAll((path, json) -> isMasked(event.state().getClass(), path) ? MASKED_JSON : json);
        return state;
    }

    /** The fields that changed. */
    public static List<FieldChange> changes(StateEvent event) {
        return event.changes().stream()
                .map(change -> isMasked(event.state().getClass(), change.field())
                        ? new FieldChange(change.field(), mask(change.before()), mask(change.after()))
                        : change)
                .toList();
    }

    private static @Nullable String mask(@Nullable String json) {
        return json == null ? null : MASKED_JSON;
    }

    private static boolean isMasked(Class<?> type, String path) {
        return KNOWN.get(type).computeIfAbsent(path, it -> looksMasked(type, it));
    }

    private static boolean looksMasked(Class<?> type, String path) {
        var dot = path.indexOf('.');
        var name = dot < 0 ? path : path.substring(0, dot);
        if (SECRET.matcher(name).matches()) {
            return true;
        }
        var component = component(type, name);
        if (component == null) {
            return dot >= 0 && looksMasked(Object.class, path.substring(dot + 1));
        }
        if (component.isAnnotationPresent(Personal.class)) {
            return true;
        }
        return dot < 0
                ? holdsMasked(component.getGenericType())
                : looksMasked(component.getType(), path.substring(dot + 1));
    }

    /** A list is one value; if anything in its records is to be masked, all of it is. */
    private static boolean holdsMasked(Type type) {
        if (!(type instanceof ParameterizedType list)) {
            return false;
        }
        return Arrays.stream(list.getActualTypeArguments())
                .anyMatch(argument -> argument instanceof Class<?> row
                        && row.isRecord()
                        && Arrays.stream(row.getRecordComponents()).anyMatch(it -> looksMasked(row, it.getName())));
    }

    private static @Nullable RecordComponent component(Class<?> type, String name) {
        return !type.isRecord()
                ? null
                : Arrays.stream(type.getRecordComponents())
                        .filter(it -> it.getName().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Object read(RecordComponent component, Object from) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s cannot be read".formatted(component), e);
        }
    }
}
