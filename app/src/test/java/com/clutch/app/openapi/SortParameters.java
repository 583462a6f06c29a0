package com.clutch.app.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Which keys each list may be sorted by: the list itself says it when it is asked for a key that no list has. */
final class SortParameters {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String GENERAL = "#/components/parameters/sort";

    private SortParameters() {}

    static void add(ObjectNode document, Administrator administrator) {
        var samples = new Samples(document);
        document.path("paths").properties().forEach(path -> {
            var parameters = path.getValue().path("get").path("parameters");
            for (var at = 0; at < parameters.size(); at++) {
                if (parameters.get(at).path("$ref").asString("").equals(GENERAL)) {
                    var keys = keys(path.getKey(), administrator);
                    if (!keys.isEmpty()) {
                        var own =
                                (ObjectNode) samples.resolve(parameters.get(at)).deepCopy();
                        describe(own, keys);
                        ((tools.jackson.databind.node.ArrayNode) parameters).set(at, own);
                    }
                }
            }
        });
    }

    private static List<String> keys(String template, Administrator administrator) {
        var path = template.replaceAll("\\{[^}]*}", "01968f2e-7c00-7000-8000-000000000001");
        var answer = administrator.get(path + "?sort=%3F");
        if (answer.statusCode() != 400 || !answer.body().contains("UNKNOWN_SORT_KEY")) {
            return List.of();
        }
        return JSON.readTree(answer.body())
                .path("allowed")
                .valueStream()
                .map(JsonNode::asString)
                .sorted()
                .toList();
    }

    private static void describe(ObjectNode parameter, List<String> keys) {
        var one = "-?(" + String.join("|", keys) + ")";
        parameter.put(
                "description", "Keys in order of weight, a minus for descending: " + String.join(", ", keys) + ".");
        parameter
                .putObject("schema")
                .put("type", "string")
                .put("pattern", "^" + one + "(," + one + ")*$")
                .put("example", "-" + keys.getFirst());
    }
}
