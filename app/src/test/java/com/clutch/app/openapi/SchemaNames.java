package com.clutch.app.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives schemas the names of their records. Springdoc is told to use whole class names, because two records of one name would
 * otherwise become one schema; here each gets the shortest name that is its own: {@code VehicleView}, else with its outer class, else
 * with its module.
 */
final class SchemaNames {

    private static final String SCHEMAS = "#/components/schemas/";

    private static final List<Function<String, String>> WAYS =
            List.of(SchemaNames::simple, SchemaNames::nested, SchemaNames::ofModule, SchemaNames::ofTopic);

    private SchemaNames() {}

    @SuppressWarnings("rawtypes")
    static void shorten(OpenAPI document, Collection<Schema<?>> all) {
        var schemas = document.getComponents().getSchemas();
        var names = names(schemas.keySet());
        all.forEach(schema -> {
            var ref = schema.get$ref();
            if (ref != null && ref.startsWith(SCHEMAS)) {
                var old = ref.substring(SCHEMAS.length());
                schema.set$ref(SCHEMAS + names.getOrDefault(old, old));
            }
        });
        var renamed = new TreeMap<String, Schema>();
        schemas.forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(new LinkedHashMap<>(renamed));
    }

    /** Whole class name to the name in the document; names of the document's own stay. */
    static Map<String, String> names(Set<String> present) {
        var names = new TreeMap<String, String>();
        var open = present.stream().filter(name -> name.contains(".")).collect(Collectors.toCollection(TreeSet::new));
        var taken = present.stream().filter(name -> !name.contains(".")).collect(Collectors.toCollection(TreeSet::new));
        for (var way : WAYS) {
            var byName = open.stream().collect(Collectors.groupingBy(way, TreeMap::new, Collectors.toList()));
            byName.forEach((name, types) -> {
                if (types.size() == 1 && taken.add(name)) {
                    names.put(types.getFirst(), name);
                    open.remove(types.getFirst());
                }
            });
        }
        open.forEach(type -> names.put(type, type));
        return names;
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String nested(String type) {
        var classes = Arrays.stream(type.split("\\."))
                .dropWhile(part -> Character.isLowerCase(part.charAt(0)))
                .toList();
        return IntStream.range(0, classes.size())
                .mapToObj(at ->
                        at < classes.size() - 1 ? classes.get(at).replaceFirst("Controller$", "") : classes.get(at))
                .collect(Collectors.joining());
    }

    private static String ofModule(String type) {
        return capital(type.split("\\.")[2]) + nested(type);
    }

    private static String ofTopic(String type) {
        var packages = Arrays.stream(type.split("\\."))
                .takeWhile(part -> Character.isLowerCase(part.charAt(0)))
                .toList();
        return capital(packages.get(2)) + capital(packages.getLast()) + nested(type);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
