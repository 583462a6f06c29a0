package com.clutch.app.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** What holds for the document as a whole; afterwards it is the same for the same controllers, in whatever order they were found. */
class DocumentRules implements GlobalOpenApiCustomizer {

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void customise(OpenAPI document) {
        nameOperations(document);
        SchemaNames.shorten(document, allSchemas(document));
        var schemas = document.getComponents().getSchemas();
        var used = reachable(document);
        schemas.keySet().removeIf(name -> !used.contains(name));
        schemas.values().forEach(DocumentRules::addUnderscoreId);
        allSchemas(document).forEach(DocumentRules::lowerEnum);
        allSchemas(document).forEach(DocumentRules::orderTypes);
    }

    /** One handler may serve several paths; the first in the order of the alphabet keeps the plain name. */
    private static void nameOperations(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        var seen = new HashMap<String, Integer>();
        for (var path : new TreeMap<>(document.getPaths()).values()) {
            for (var operation : new TreeMap<>(path.readOperationsMap()).values()) {
                var count = seen.merge(operation.getOperationId(), 1, Integer::sum);
                if (count > 1) {
                    operation.setOperationId(operation.getOperationId() + "_" + count);
                }
            }
        }
    }

    /** The JSON mapper of the web writes every id twice. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void addUnderscoreId(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null || !properties.containsKey("id")) {
            return;
        }
        var more = new LinkedHashMap<String, Schema>();
        properties.forEach((name, property) -> {
            more.put(name, property);
            if (name.equals("id")) {
                more.put("_id", new StringSchema().description("The same as id."));
            }
        });
        schema.setProperties(more);
    }

    /** Enums travel in lower case. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void lowerEnum(Schema schema) {
        if (schema.getEnum() != null && schema.getEnum().stream().allMatch(String.class::isInstance)) {
            schema.setEnum(((List<String>) schema.getEnum())
                    .stream().map(value -> value.toLowerCase(Locale.ROOT)).toList());
        }
    }

    /** The document is compared letter by letter, and the types of a value come in any order. */
    private static void orderTypes(Schema<?> schema) {
        if (schema.getTypes() != null) {
            schema.setTypes(schema.getTypes().stream()
                    .sorted(Comparator.comparing((String type) -> type.equals("null"))
                            .thenComparing(Comparator.naturalOrder()))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    private static Set<String> reachable(OpenAPI document) {
        var names = new HashSet<String>();
        var open = new ArrayDeque<Schema<?>>(roots(document));
        var seen = new IdentityHashMap<Schema<?>, Boolean>();
        while (!open.isEmpty()) {
            var schema = open.pop();
            if (seen.put(schema, true) != null) {
                continue;
            }
            if (schema.get$ref() != null && schema.get$ref().startsWith(SCHEMAS)) {
                var name = schema.get$ref().substring(SCHEMAS.length());
                names.add(name);
                var target = document.getComponents().getSchemas().get(name);
                if (target != null) {
                    open.push(target);
                }
            }
            parts(schema).forEach(open::push);
        }
        names.addAll(Set.of("Problem", "Pagination"));
        return names;
    }

    private static List<Schema<?>> allSchemas(OpenAPI document) {
        var found = new IdentityHashMap<Schema<?>, Boolean>();
        var open = new ArrayDeque<Schema<?>>(roots(document));
        document.getComponents().getSchemas().values().forEach(open::push);
        while (!open.isEmpty()) {
            var schema = open.pop();
            if (found.put(schema, true) == null) {
                parts(schema).forEach(open::push);
            }
        }
        return List.copyOf(found.keySet());
    }

    private static List<Schema<?>> roots(OpenAPI document) {
        if (document.getPaths() == null) {
            return List.of();
        }
        return document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .flatMap(DocumentRules::schemasOf)
                .toList();
    }

    private static Stream<Schema<?>> schemasOf(Operation operation) {
        var parameters = operation.getParameters() == null
                ? Stream.<Schema<?>>empty()
                : operation.getParameters().stream().<Schema<?>>map(parameter -> parameter.getSchema());
        var body = operation.getRequestBody() == null
                ? Stream.<Schema<?>>empty()
                : content(operation.getRequestBody().getContent());
        var answers = operation.getResponses().values().stream().flatMap(response -> content(response.getContent()));
        return Stream.of(parameters, body, answers).flatMap(part -> part).filter(schema -> schema != null);
    }

    private static Stream<Schema<?>> content(io.swagger.v3.oas.models.media.@Nullable Content content) {
        return content == null ? Stream.empty() : content.values().stream().map(type -> type.getSchema());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static List<Schema<?>> parts(Schema schema) {
        var parts = new java.util.ArrayList<Schema<?>>();
        if (schema.getProperties() != null) {
            ((Map<String, Schema>) schema.getProperties()).values().forEach(parts::add);
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        if (schema.getAdditionalProperties() instanceof Schema additional) {
            parts.add(additional);
        }
        Stream.of(schema.getAllOf(), schema.getOneOf(), schema.getAnyOf())
                .filter(list -> list != null)
                .forEach(list -> ((List<Schema>) list).forEach(parts::add));
        return parts;
    }
}
