package com.clutch.app.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds requests and answers against docs/api/openapi.json: the status is documented, the code of a problem too, and the body is what
 * the schema says and nothing beside it.
 */
public final class Contract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "https://clutch.test/openapi.json";

    /** What is answered where no route is: the path cannot be read, or nobody may know that there is nothing. */
    private static final Set<Integer> BEFORE_ROUTES = Set.of(400, 401, 403, 404, 405, 429);

    private static final Contract COMMITTED = new Contract(read());

    private final JsonNode document;
    private final List<Route> routes = new ArrayList<>();
    private final SchemaRegistry schemas;
    private final Map<String, Schema> ready = new ConcurrentHashMap<>();

    private record Route(String path, Pattern pattern, JsonNode item) {}

    Contract(JsonNode published) {
        this.document = closed(published);
        document.path("paths")
                .properties()
                .forEach(path -> routes.add(new Route(
                        path.getKey(),
                        Pattern.compile(path.getKey().replaceAll("\\{[^}]*}", "[^/]+")),
                        path.getValue())));
        // A path that is written out wins over one with a variable.
        routes.sort(Comparator.comparing(route -> route.path().replace('{', '~')));
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(ID, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(Files.readString(ApiDocument.COMMITTED));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Fails when the committed document does not say that this request may have this answer. */
    public static void hold(
            String method, String path, @Nullable String sent, int status, String contentType, String answer) {
        if (path.startsWith("/api/v1/")) {
            COMMITTED.holds(method, path, sent, status, contentType, answer);
        }
    }

    void holds(String method, String path, @Nullable String sent, int status, String contentType, String answer) {
        var plain = path.replaceFirst("\\?.*", "");
        var at = method + " " + plain + " -> " + status;
        var operation = operation(method, plain);
        if (operation == null) {
            demand(BEFORE_ROUTES.contains(status), at + ": no such route", answer);
            return;
        }
        var response = resolve(operation.path("responses").path(String.valueOf(status)));
        demand(!response.isMissingNode(), at + ": this status is not documented", answer);
        var media = contentType.replaceFirst(";.*", "").strip();
        if (media.isEmpty()) {
            return;
        }
        var schema = response.path("content").path(media).path("schema");
        demand(!schema.isMissingNode(), at + ": " + media + " is not documented", answer);
        if (media.endsWith("json")) {
            var errors = validator(operation.path("operationId").asString() + " " + status, schema)
                    .validate(JSON.readTree(answer));
            demand(errors.isEmpty(), at + ": " + said(errors), answer);
        }
        if (status == 400 && answer.contains("\"UNREADABLE_BODY\"")) {
            demand(!isValid(operation, sent), at + ": the document calls this body valid: " + sent, answer);
        }
    }

    private static void demand(boolean holds, String otherwise, String answer) {
        if (!holds) {
            throw new AssertionError(otherwise + "\n" + answer.substring(0, Math.min(answer.length(), 2000)));
        }
    }

    private static String said(List<Error> errors) {
        return errors.stream()
                .limit(5)
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList()
                .toString();
    }

    private boolean isValid(JsonNode operation, @Nullable String sent) {
        var schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (sent == null || schema.isMissingNode()) {
            return false;
        }
        try {
            return validator(operation.path("operationId").asString() + " sent", schema)
                    .validate(JSON.readTree(sent))
                    .isEmpty();
        } catch (JacksonException _) {
            return false;
        }
    }

    private @Nullable JsonNode operation(String method, String path) {
        return routes.stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .map(route -> route.item().get(method.toLowerCase(java.util.Locale.ROOT)))
                .filter(operation -> operation != null)
                .findFirst()
                .orElse(null);
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private Schema validator(String name, JsonNode schema) {
        return ready.computeIfAbsent(
                name,
                _ -> schemas.getSchema(
                        JSON.readTree(schema.toString().replace("\"#/components/", "\"" + ID + "#/components/"))));
    }

    /** The same document, in which an object has the members that are named and no others, unless it says so. */
    private static JsonNode closed(JsonNode published) {
        var document = published.deepCopy();
        document.path("components").path("schemas").forEach(schema -> close(schema, true));
        document.path("components").path("responses").forEach(response -> closeContent(response));
        document.path("paths")
                .forEach(item -> item.forEach(operation -> {
                    operation.path("responses").forEach(response -> closeContent(response));
                }));
        return document;
    }

    private static void closeContent(JsonNode response) {
        response.path("content").forEach(media -> close(media.path("schema"), true));
    }

    private static void close(JsonNode node, boolean whole) {
        if (!(node instanceof ObjectNode schema)) {
            return;
        }
        schema.remove(List.of("example", "examples"));
        if (whole && schema.path("type").asString("").equals("object") && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        schema.path("properties").forEach(property -> close(property, true));
        close(schema.path("items"), true);
        close(schema.path("additionalProperties"), true);
        schema.path("anyOf").forEach(part -> close(part, true));
        schema.path("oneOf").forEach(part -> close(part, true));
        // What stands side by side in allOf knows only its own members.
        schema.path("allOf").forEach(part -> close(part, false));
    }
}
