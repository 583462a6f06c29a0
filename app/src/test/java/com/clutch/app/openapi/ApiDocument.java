package com.clutch.app.openapi;

import com.clutch.app.RunningClutch;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** docs/api/openapi.json: how it is made, where it is, and what is in it. */
final class ApiDocument {

    static final Path COMMITTED = Production.ROOT.resolve("docs/api/openapi.json");

    /** What springdoc must know to describe a running Clutch. */
    static final String[] SETTINGS = {
        "springdoc.paths-to-match=/api/v1/**",
        "springdoc.default-flat-param-object=true",
        // Two records of one name would become one schema; SchemaNames shortens what is unique.
        "springdoc.use-fqn=true",
        "springdoc.override-with-generic-response=false",
        "springdoc.writer-with-order-by-keys=true",
        "springdoc.default-produces-media-type=application/json"
    };

    private static final JsonMapper JSON = new JsonMapper();

    private ApiDocument() {}

    /** The document as the controllers of this application are described today, examples included. */
    static String of(RunningClutch clutch, Administrator administrator) {
        try {
            var request = new MockHttpServletRequest("GET", "/v3/api-docs");
            var written = clutch.bean(OpenApiWebMvcResource.class).openapiJson(request, "/v3/api-docs", Locale.ROOT);
            var document = JSON.readTree(written).asObject();
            SortParameters.add(document, administrator);
            addExamples(document);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** An example of what is sent and of what is answered; equal ones stand in the document once. */
    private static void addExamples(ObjectNode document) {
        var samples = new Samples(document);
        var named = new TreeMap<String, JsonNode>();
        document.path("paths")
                .forEach(item -> item.forEach(operation -> {
                    example(operation.path("requestBody"), samples, named, "Request");
                    operation.path("responses").properties().forEach(answer -> {
                        if (answer.getKey().startsWith("2")) {
                            example(answer.getValue(), samples, named, "Answer");
                        }
                    });
                }));
        var components = (ObjectNode) document.path("components");
        var examples = components.putObject("examples");
        named.forEach((name, value) -> examples.putObject(name).set("value", value));
    }

    private static void example(JsonNode part, Samples samples, TreeMap<String, JsonNode> named, String kind) {
        var media = part.path("content").path("application/json");
        if (!(media instanceof ObjectNode content) || !content.has("schema")) {
            return;
        }
        var value = samples.of(content.get("schema"), "", Samples.Extent.ALL);
        var name = nameOf(content.get("schema")) + kind;
        if (named.putIfAbsent(name, value) == null || named.get(name).equals(value)) {
            content.putObject("examples").putObject("full").put("$ref", "#/components/examples/" + name);
        } else {
            content.putObject("examples").putObject("full").set("value", value);
        }
    }

    private static String nameOf(JsonNode schema) {
        for (var place : List.of("", "/properties/data", "/properties/data/items")) {
            var ref = schema.at(place + "/$ref").asString("");
            if (!ref.isEmpty()) {
                var list = place.endsWith("items") ? "List" : "";
                return ref.substring(ref.lastIndexOf('/') + 1) + list;
            }
        }
        return "Inline";
    }
}
