package com.clutch.app.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
        Problem.share(document);
        nameOperations(document);
        keepKeysOfPosts(document);
        describeTags(document);
        var schemas = document.getComponents().getSchemas();
        var sent = reachable(document, operations(document).flatMap(DocumentRules::sent));
        schemas.forEach((name, schema) -> SchemaRules.apply(name, schema, sent.contains(name)));
        SchemaNames.shorten(document, allSchemas(document));
        var shortened = document.getComponents().getSchemas();
        var used = reachable(document, operations(document).flatMap(DocumentRules::schemasOf));
        used.addAll(Set.of("Problem", "Pagination"));
        shortened.keySet().removeIf(name -> !used.contains(name));
        shortened.values().forEach(DocumentRules::addUnderscoreId);
        allSchemas(document).forEach(DocumentRules::lowerEnum);
        allSchemas(document).forEach(DocumentRules::orderTypes);
        allSchemas(document).stream()
                .filter(schema -> schema.getPattern() != null)
                .forEach(schema -> schema.setPattern(Patterns.anchored(schema.getPattern())));
    }

    /** One handler may serve several methods and paths; the first in the order of the alphabet keeps the plain name. */
    private static void nameOperations(OpenAPI document) {
        var seen = new HashSet<String>();
        new TreeMap<>(document.getPaths())
                .forEach((path, item) -> new TreeMap<>(item.readOperationsMap()).forEach((method, operation) -> {
                    var name = operation.getOperationId();
                    var also = name
                            + method.name().charAt(0)
                            + method.name().substring(1).toLowerCase(Locale.ROOT);
                    var place = name + "At" + path.replaceFirst("^/api/v1", "").replaceAll("[^A-Za-z0-9]+", "_");
                    Stream.of(name, also, place, place + "_" + method)
                            .filter(seen::add)
                            .findFirst()
                            .ifPresent(operation::setOperationId);
                }));
    }

    /** Only a POST is answered from memory; its handler may serve PUT and PATCH too. */
    private static void keepKeysOfPosts(OpenAPI document) {
        document.getPaths()
                .values()
                .forEach(item -> item.readOperationsMap().forEach((method, operation) -> {
                    if (method != PathItem.HttpMethod.POST && operation.getParameters() != null) {
                        operation
                                .getParameters()
                                .removeIf(parameter ->
                                        String.valueOf(parameter.get$ref()).endsWith("/idempotencyKey"));
                    }
                }));
    }

    /** A tag for each bounded context, which says what its front page says first. */
    private static void describeTags(OpenAPI document) {
        document.setTags(operations(document)
                .flatMap(operation -> operation.getTags().stream())
                .distinct()
                .sorted()
                .map(name -> {
                    var doc = Production.DOCS.type("com.clutch." + name);
                    return new Tag().name(name).description(doc == null ? name : doc.sentence());
                })
                .toList());
    }

    /** The JSON mapper of the web writes every id twice. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void addUnderscoreId(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null || !properties.containsKey("id") || !isText(properties.get("id"))) {
            return;
        }
        var more = new LinkedHashMap<String, Schema>();
        properties.forEach((name, property) -> {
            more.put(name, property);
            if (name.equals("id")) {
                var same = new Schema().format(property.getFormat()).description("The same as id.");
                same.setTypes(property.getTypes());
                more.put("_id", same);
            }
        });
        schema.setProperties(more);
        if (schema.getRequired() != null && schema.getRequired().contains("id")) {
            schema.addRequiredItem("_id");
        }
    }

    private static boolean isText(Schema<?> schema) {
        return schema.getTypes() != null && schema.getTypes().contains("string");
    }

    /** Enums travel in lower case. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void lowerEnum(Schema schema) {
        if (schema.getEnum() != null
                && schema.getEnum().stream().allMatch(value -> value == null || value instanceof String)) {
            schema.setEnum(lower((List<String>) schema.getEnum()));
            if (schema.getDefault() instanceof String value) {
                schema.setDefault(value.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static List<String> lower(List<String> values) {
        var lower = new ArrayList<String>();
        values.forEach(value -> lower.add(value == null ? null : value.toLowerCase(Locale.ROOT)));
        return lower;
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

    private static Set<String> reachable(OpenAPI document, Stream<Schema<?>> roots) {
        var names = new HashSet<String>();
        var open = new ArrayDeque<Schema<?>>(roots.toList());
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
        return names;
    }

    private static List<Schema<?>> allSchemas(OpenAPI document) {
        var found = new IdentityHashMap<Schema<?>, Boolean>();
        var open = new ArrayDeque<Schema<?>>(
                operations(document).flatMap(DocumentRules::schemasOf).toList());
        document.getComponents().getSchemas().values().forEach(open::push);
        while (!open.isEmpty()) {
            var schema = open.pop();
            if (found.put(schema, true) == null) {
                parts(schema).forEach(open::push);
            }
        }
        return List.copyOf(found.keySet());
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths() == null
                ? Stream.empty()
                : document.getPaths().values().stream()
                        .map(PathItem::readOperations)
                        .flatMap(List::stream);
    }

    private static Stream<Schema<?>> sent(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : content(operation.getRequestBody().getContent()).filter(schema -> schema != null);
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
        // Problems are said by their own rules; their codes are no enum that travels in lower case.
        return content == null
                ? Stream.empty()
                : content.entrySet().stream()
                        .filter(media -> !media.getKey().equals("application/problem+json"))
                        .map(media -> media.getValue().getSchema());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static List<Schema<?>> parts(Schema schema) {
        var parts = new ArrayList<Schema<?>>();
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
