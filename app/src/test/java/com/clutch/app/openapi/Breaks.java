package com.clutch.app.openapi;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a client of one description of the API can no longer do, or is no longer told, by another. Something new is no break: a route, a
 * parameter that may be left out, a member of an answer, a constant of an enum that is answered, a code of a problem.
 */
final class Breaks {

    private final JsonNode before;
    private final JsonNode after;
    private final Set<String> found = new TreeSet<>();
    private final Map<Boolean, Map<JsonNode, Set<JsonNode>>> compared =
            Map.of(true, new IdentityHashMap<>(), false, new IdentityHashMap<>());

    private Breaks(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** A sentence for each break, in the order of the alphabet. */
    static List<String> between(JsonNode before, JsonNode after) {
        var breaks = new Breaks(before, after);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var at = method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
                    var now = after.path("paths").path(path.getKey()).path(method.getKey());
                    if (now.isMissingNode()) {
                        breaks.found.add(at + ": is gone");
                    } else {
                        breaks.operation(at, method.getValue(), now);
                    }
                }));
        return List.copyOf(breaks.found);
    }

    private void operation(String at, JsonNode old, JsonNode now) {
        if (!old.path("operationId").equals(now.path("operationId"))) {
            found.add(at + ": operationId was " + old.path("operationId").asString() + ", is "
                    + now.path("operationId").asString());
        }
        access(at, old, now);
        parameters(at, old, now);
        body(at, old.path("requestBody"), now.path("requestBody"));
        old.path("responses").properties().forEach(answer -> {
            if (answer.getKey().startsWith("2")) {
                answer(
                        at + " " + answer.getKey(),
                        answer.getValue(),
                        now.path("responses").path(answer.getKey()));
            }
        });
        codes(at, old, now);
    }

    private void access(String at, JsonNode old, JsonNode now) {
        var order = List.of("public", "signed-in", "permission");
        var was = order.indexOf(old.path("x-access").asString("public"));
        var is = order.indexOf(now.path("x-access").asString("public"));
        if (is > was) {
            found.add(at + ": was " + order.get(was) + ", is " + order.get(is));
        }
        if (is == was) {
            texts(old.path("x-permissions")).stream()
                    .filter(name -> !texts(now.path("x-permissions")).contains(name))
                    .forEach(name -> found.add(at + ": the permission " + name + " is no longer enough"));
        }
    }

    private void parameters(String at, JsonNode old, JsonNode now) {
        for (var given : old.path("parameters")) {
            var was = resolve(before, given);
            var is = parameter(after, now, was);
            var name = at + " " + was.path("in").asString() + " parameter "
                    + was.path("name").asString();
            if (is.isMissingNode()) {
                found.add(name + ": is gone");
            } else {
                if (is.path("required").asBoolean(false)
                        && !was.path("required").asBoolean(false)) {
                    found.add(name + ": must be there now");
                }
                schema(name, was.path("schema"), is.path("schema"), true);
            }
        }
        for (var given : now.path("parameters")) {
            var is = resolve(after, given);
            if (is.path("required").asBoolean(false)
                    && parameter(before, old, is).isMissingNode()) {
                found.add(at + " " + is.path("in").asString() + " parameter "
                        + is.path("name").asString() + ": is new and must be there");
            }
        }
    }

    private static JsonNode parameter(JsonNode document, JsonNode operation, JsonNode wanted) {
        for (var given : operation.path("parameters")) {
            var parameter = resolve(document, given);
            if (parameter.path("name").equals(wanted.path("name"))
                    && parameter.path("in").equals(wanted.path("in"))) {
                return parameter;
            }
        }
        return operation.path("there is none");
    }

    private void body(String at, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean(false) && !old.path("required").asBoolean(false)) {
            found.add(at + " body: must be there now");
        }
        old.path("content").properties().forEach(media -> {
            var is = now.path("content").path(media.getKey());
            if (is.isMissingNode()) {
                found.add(at + " body: " + media.getKey() + " is no longer taken");
            } else {
                schema(at + " body", media.getValue().path("schema"), is.path("schema"), true);
            }
        });
    }

    private void answer(String at, JsonNode old, JsonNode now) {
        if (now.isMissingNode()) {
            found.add(at + ": is no longer answered");
            return;
        }
        old.path("content").properties().forEach(media -> {
            var is = now.path("content").path(media.getKey());
            if (is.isMissingNode()) {
                found.add(at + ": " + media.getKey() + " is no longer answered");
            } else {
                schema(at, media.getValue().path("schema"), is.path("schema"), false);
            }
        });
    }

    /** A code that clients know must not come with another status. */
    private void codes(String at, JsonNode old, JsonNode now) {
        for (var status : old.path("responses").properties()) {
            for (var code : codes(before, status.getValue())) {
                now.path("responses").properties().stream()
                        .filter(other -> codes(after, other.getValue()).contains(code))
                        .filter(other -> !codes(after, now.path("responses").path(status.getKey()))
                                .contains(code))
                        .forEach(other ->
                                found.add(at + ": " + code + " was " + status.getKey() + ", is " + other.getKey()));
            }
        }
    }

    private static Set<String> codes(JsonNode document, JsonNode response) {
        return texts(resolve(document, response)
                .at("/content/application~1problem+json/schema/allOf/1/properties/code/enum"));
    }

    /** @param sent whether clients send it; otherwise they read it */
    private void schema(String at, JsonNode oldGiven, JsonNode nowGiven, boolean sent) {
        var old = resolve(before, oldGiven);
        var now = resolve(after, nowGiven);
        // Schemas that name themselves have no end.
        if (!compared.get(sent).computeIfAbsent(old, _ -> identities()).add(now)) {
            return;
        }
        new SchemaBreaks(at, old, now, sent, found).look();
        parts(at, old, now, sent);
    }

    private void parts(String at, JsonNode old, JsonNode now, boolean sent) {
        old.path("properties").properties().forEach(member -> {
            var is = now.path("properties").path(member.getKey());
            if (is.isMissingNode()) {
                found.add(at + ": " + member.getKey() + " is gone");
            } else {
                schema(at + " " + member.getKey(), member.getValue(), is, sent);
            }
        });
        if (old.has("items") && now.has("items")) {
            schema(at + "[]", old.get("items"), now.get("items"), sent);
        }
        if (old.path("additionalProperties").isObject()
                && now.path("additionalProperties").isObject()) {
            schema(at + "{}", old.get("additionalProperties"), now.get("additionalProperties"), sent);
        }
        if (old.has("anyOf") || now.has("anyOf")) {
            var oldValue = value(old);
            var nowValue = value(now);
            if (resolve(before, oldValue).has("properties")
                    && resolve(after, nowValue).has("properties")) {
                schema(at, oldValue, nowValue, sent);
            }
        }
    }

    private static Set<JsonNode> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The first of anyOf is the value, the second is that there is none. */
    private static JsonNode value(JsonNode schema) {
        return schema.has("anyOf") ? schema.get("anyOf").get(0) : schema;
    }

    private static JsonNode resolve(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    static Set<String> texts(JsonNode list) {
        return list.valueStream().map(value -> value.asString("null")).collect(Collectors.toCollection(TreeSet::new));
    }
}
