package com.clutch.app.openapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One request for each route that the document calls valid: reads first, removals last. */
final class ValidRequests {

    /** What is sent; type and body are null where the route takes none. */
    record Valid(
            String method,
            String path,
            @Nullable String type,
            @Nullable String body) {

        @Override
        public String toString() {
            return method + " " + path + (body == null ? "" : " " + body);
        }
    }

    private static final List<String> ORDER = List.of("get", "put", "patch", "post", "delete");

    private final JsonNode document;
    private final Samples samples;

    ValidRequests(JsonNode document) {
        this.document = document;
        this.samples = new Samples(document);
    }

    List<Valid> all(Samples.Extent extent) {
        var found = new ArrayList<Valid>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> found.add(one(method.getKey(), path.getKey(), method.getValue(), extent))));
        found.sort(Comparator.comparing(valid -> ORDER.indexOf(valid.method().toLowerCase(Locale.ROOT))));
        return found;
    }

    private Valid one(String method, String template, JsonNode operation, Samples.Extent extent) {
        var path = template;
        var query = new StringBuilder();
        for (var given : operation.path("parameters")) {
            var parameter = samples.resolve(given);
            var name = parameter.path("name").asString();
            var value =
                    encoded(samples.of(parameter.path("schema"), name, extent).asString());
            switch (parameter.path("in").asString()) {
                case "path" -> path = path.replace("{" + name + "}", value);
                case "query" -> {
                    if (parameter.path("required").asBoolean(false) || wanted(given, extent)) {
                        query.append(query.isEmpty() ? '?' : '&')
                                .append(name)
                                .append('=')
                                .append(value);
                    }
                }
                default -> {}
            }
        }
        var content = operation.path("requestBody").path("content");
        var type = Stream.of("application/json", "text/csv", "image/*")
                .filter(content::has)
                .findFirst()
                .orElse(null);
        var body = type == null ? null : samples.of(content.path(type).path("schema"), "", extent);
        return new Valid(
                method.toUpperCase(Locale.ROOT),
                path + query,
                "image/*".equals(type) ? "image/png" : type,
                body == null ? null : body.isString() ? body.asString() : body.toString());
    }

    /** Keys to sort by are only known where the route was asked for them. */
    private static boolean wanted(JsonNode given, Samples.Extent extent) {
        return extent == Samples.Extent.ALL && !given.path("$ref").asString("").endsWith("/sort");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
