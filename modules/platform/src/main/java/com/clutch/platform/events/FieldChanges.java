package com.clutch.platform.events;

import com.clutch.events.FieldChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares two states by what their JSON says. */
public final class FieldChanges {

    private FieldChanges() {}

    /**
     * The fields that differ, ordered by path. Parts of nested records are named with dots; lists are compared as a whole. Null
     * stands for a field that is null or not there; a field that is null on both sides has not changed.
     *
     * @param before null when there was nothing before
     */
    public static List<FieldChange> between(@Nullable Object before, Object after) {
        var old = leaves(before);
        var now = leaves(after);
        var paths = new TreeSet<String>(old.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(old.get(path), now.get(path)))
                .map(path -> new FieldChange(path, old.get(path), now.get(path)))
                .toList();
    }

    /** Path to JSON text of everything that is not null. */
    static SortedMap<String, String> leaves(@Nullable Object state) {
        var leaves = new TreeMap<String, String>();
        if (state != null) {
            collect("", EventJson.MAPPER.valueToTree(state), leaves);
        }
        return leaves;
    }

    static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> collect(path.isEmpty() ? name : path + "." + name, child, leaves));
        } else if (!node.isNull()) {
            leaves.put(path, EventJson.MAPPER.writeValueAsString(node));
        }
    }
}
