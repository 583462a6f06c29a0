package com.clutch.app.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The breaks of one schema, without its parts. What is sent may not be narrowed, what is read may not be widened.
 *
 * @param at where the schema stands, for the sentences
 * @param sent whether clients send it; otherwise they read it
 * @param found takes a sentence for each break
 */
record SchemaBreaks(String at, JsonNode old, JsonNode now, boolean sent, Set<String> found) {

    void look() {
        types();
        required();
        values();
        bounds();
        for (var keyword : List.of("format", "pattern")) {
            if (old.has(keyword) && !old.get(keyword).equals(now.path(keyword))
                    || sent && now.has(keyword) && !old.has(keyword)) {
                found.add("%s: %s was %s, is %s"
                        .formatted(at, keyword, text(old.path(keyword)), text(now.path(keyword))));
            }
        }
    }

    private void types() {
        var was = types(old);
        var is = types(now);
        var narrow = sent ? is : was;
        var wide = sent ? was : is;
        var broken = new TreeSet<>(wide);
        broken.removeAll(narrow);
        // A whole number is a number.
        if (narrow.contains("number")) {
            broken.remove("integer");
        }
        if (!narrow.isEmpty() && !broken.isEmpty()) {
            found.add("%s: type was %s, is %s".formatted(at, was, is));
        }
    }

    private static Set<String> types(JsonNode schema) {
        var types = new TreeSet<String>();
        if (schema.path("type").isArray()) {
            types.addAll(Breaks.texts(schema.get("type")));
        } else if (schema.has("type")) {
            types.add(schema.get("type").asString());
        }
        if (schema.has("anyOf")) {
            types.add("value");
            schema.get("anyOf").forEach(part -> types.addAll(part.has("$ref") ? Set.of() : types(part)));
        } else if (types.remove("object")) {
            types.add("value");
        }
        return types;
    }

    private void required() {
        var was = Breaks.texts(old.path("required"));
        var is = Breaks.texts(now.path("required"));
        if (sent) {
            is.removeAll(was);
            is.forEach(name -> found.add(at + ": " + name + " must be there now"));
        } else {
            was.removeAll(is);
            was.stream()
                    .filter(name -> now.path("properties").has(name))
                    .forEach(name -> found.add(at + ": " + name + " need not be there now"));
        }
    }

    private void values() {
        if (!sent || !now.has("enum")) {
            return;
        }
        var gone = Breaks.texts(old.path("enum"));
        gone.removeAll(Breaks.texts(now.path("enum")));
        gone.forEach(value -> found.add(at + ": " + value + " is no longer a value"));
        if (!old.has("enum")) {
            found.add(at + ": takes only some values now");
        }
    }

    private void bounds() {
        if (!sent) {
            return;
        }
        Stream.of("minimum", "minLength", "minItems", "exclusiveMinimum").forEach(name -> {
            if (now.has(name) && number(now, name).compareTo(old.has(name) ? number(old, name) : least(name)) > 0) {
                found.add("%s: %s was %s, is %s".formatted(at, name, text(old.path(name)), text(now.get(name))));
            }
        });
        Stream.of("maximum", "maxLength", "maxItems", "exclusiveMaximum").forEach(name -> {
            if (now.has(name) && (!old.has(name) || number(now, name).compareTo(number(old, name)) < 0)) {
                found.add("%s: %s was %s, is %s".formatted(at, name, text(old.path(name)), text(now.get(name))));
            }
        });
    }

    /** What holds where nothing is said: a length is not below zero. */
    private static BigDecimal least(String bound) {
        return bound.endsWith("inimum") ? BigDecimal.valueOf(Long.MIN_VALUE) : BigDecimal.ZERO;
    }

    private static BigDecimal number(JsonNode schema, String name) {
        return schema.get(name).decimalValue();
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "not said" : value.asString();
    }
}
