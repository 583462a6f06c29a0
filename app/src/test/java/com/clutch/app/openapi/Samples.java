package com.clutch.app.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that a schema of the document calls valid: the same ones each time, with sense where the name of a member has some. */
final class Samples {

    /** How much of an object is filled. */
    enum Extent {
        /** What must be there, and nothing else. */
        REQUIRED,
        /** Everything. */
        ALL
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEPEST = 8;

    /** By the end of a member's name in lower case; the longer ends first. */
    private static final List<Map.Entry<String, String>> TEXTS = List.of(
            Map.entry("email", "mona@example.com"),
            Map.entry("phone", "+201001234567"),
            Map.entry("currency", "EGP"),
            Map.entry("timezone", "Africa/Cairo"),
            Map.entry("zone", "Africa/Cairo"),
            Map.entry("licenseplate", "ABC 1234"),
            Map.entry("plate", "ABC 1234"),
            Map.entry("vin", "1HGCM82633A004352"),
            Map.entry("password", "A-long-Sentence-2026"),
            Map.entry("country", "EG"),
            Map.entry("timerange", "30d"),
            Map.entry("range", "30d"),
            Map.entry("color", "#336699"),
            Map.entry("ipaddress", "192.0.2.7"),
            Map.entry("address", "12 Tahrir Square, Cairo"),
            Map.entry("url", "https://example.com/"),
            Map.entry("month", "2026-01"),
            Map.entry("period", "30d"));

    private final JsonNode document;

    Samples(JsonNode document) {
        this.document = document;
    }

    /** A value of this schema for a member of this name. */
    JsonNode of(JsonNode schema, String name, Extent extent) {
        return of(schema, name, extent, 0);
    }

    private JsonNode of(JsonNode given, String name, Extent extent, int depth) {
        var schema = resolve(given);
        for (var combined : List.of("anyOf", "oneOf")) {
            if (schema.has(combined)) {
                return of(schema.get(combined).get(0), name, extent, depth);
            }
        }
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("default")) {
            return schema.get("default");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        var types = schema.path("type");
        return switch (types.isArray() ? types.get(0).asString() : types.asString("")) {
            case "object" -> object(schema, name, extent, depth);
            case "array" -> array(schema, name, extent, depth);
            case "integer" -> integer(schema, name);
            case "number" -> number(schema, name);
            case "boolean" -> NODES.booleanNode(true);
            case "string" -> NODES.stringNode(text(schema, name));
            default -> NODES.objectNode();
        };
    }

    /** The schema itself, where it is only named. */
    JsonNode resolve(JsonNode schema) {
        var resolved = schema;
        while (resolved.has("$ref")) {
            resolved = document.at(resolved.get("$ref").asString().substring(1));
        }
        return resolved;
    }

    private JsonNode object(JsonNode schema, String name, Extent extent, int depth) {
        var object = NODES.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(member -> {
            if (required.contains(member.getKey()) || extent == Extent.ALL && depth < DEEPEST) {
                object.set(member.getKey(), of(member.getValue(), member.getKey(), extent, depth + 1));
            }
        });
        var more = schema.path("additionalProperties");
        if (extent == Extent.ALL && more.isObject()) {
            object.set("key", more.isEmpty() ? NODES.stringNode("value") : of(more, name, extent, depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonNode schema, String name, Extent extent, int depth) {
        var array = NODES.arrayNode();
        var least = schema.path("minItems").asInt(0);
        var count = extent == Extent.ALL && depth < DEEPEST ? Math.max(1, least) : least;
        for (var at = 0; at < count; at++) {
            array.add(of(schema.path("items"), name.replaceFirst("s$", ""), extent, depth + 1));
        }
        return array;
    }

    private static JsonNode integer(JsonNode schema, String name) {
        var usual = name.toLowerCase(Locale.ROOT).endsWith("year") ? 2024 : 1;
        return NODES.numberNode(within(schema, BigDecimal.valueOf(usual)).longValue());
    }

    private static JsonNode number(JsonNode schema, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var usual = switch (lower) {
            case "latitude", "lat" -> "30.0444";
            case "longitude", "lng" -> "31.2357";
            default -> "12.5";
        };
        return JSON.readTree(within(schema, new BigDecimal(usual)).toPlainString());
    }

    private static BigDecimal within(JsonNode schema, BigDecimal usual) {
        var least = schema.has("exclusiveMinimum")
                ? schema.get("exclusiveMinimum").decimalValue().add(BigDecimal.ONE)
                : schema.path("minimum").decimalValue(usual);
        var most = schema.has("exclusiveMaximum")
                ? schema.get("exclusiveMaximum").decimalValue().subtract(BigDecimal.ONE)
                : schema.path("maximum").decimalValue(usual);
        return usual.max(least).min(most.max(least));
    }

    private static String text(JsonNode schema, String name) {
        switch (schema.path("format").asString("")) {
            case "uuid" -> {
                return "01968f2e-7c00-7000-8000-000000000001";
            }
            case "date-time" -> {
                return "2026-01-31T08:00:00Z";
            }
            case "date" -> {
                return "2026-01-31";
            }
            case "time" -> {
                return "08:00:00";
            }
            case "email" -> {
                return "mona@example.com";
            }
            case "uri" -> {
                return "https://example.com/";
            }
            default -> {}
        }
        if (schema.has("pattern")) {
            return Patterns.sample(schema.get("pattern").asString());
        }
        var lower = name.toLowerCase(Locale.ROOT);
        var text = TEXTS.stream()
                .filter(known -> lower.endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> name.isEmpty()
                        ? "text"
                        : name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
        var least = schema.path("minLength").asInt(0);
        while (text.length() < least) {
            text += text.isEmpty() ? "x" : text;
        }
        var most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        return text.length() > most ? text.substring(0, most) : text;
    }
}
