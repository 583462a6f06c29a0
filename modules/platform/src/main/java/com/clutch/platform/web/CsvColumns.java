package com.clutch.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;

/**
 * The columns of a record: the names of its JSON members, those of nested records with a dot between. Lists of plain values are
 * joined with {@code ;}, everything else that is no plain value stays JSON.
 */
final class CsvColumns {

    private final List<List<String>> paths;

    private CsvColumns(List<List<String>> paths) {
        this.paths = paths;
    }

    static CsvColumns of(Class<?> row, JsonMapper json) {
        var paths = new ArrayList<List<String>>();
        collect(json.constructType(row), List.of(), Set.of(), json, paths);
        return new CsvColumns(List.copyOf(paths));
    }

    List<String> names() {
        return paths.stream().map(path -> String.join(".", path)).toList();
    }

    List<String> cells(JsonNode row) {
        return paths.stream()
                .map(path -> {
                    var node = row;
                    for (var step : path) {
                        node = node.path(step);
                    }
                    return cell(node);
                })
                .toList();
    }

    private static String cell(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (node.isArray() && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode)) {
            return safe(StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asString)
                    .collect(Collectors.joining(";")));
        }
        if (node.isContainer()) {
            return node.toString();
        }
        if (node.isBigDecimal()) {
            return node.decimalValue().toPlainString();
        }
        return node.isString() ? safe(node.asString()) : node.asString();
    }

    /** Keeps spreadsheets from running a text as a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void collect(
            JavaType type, List<String> prefix, Set<JavaType> above, JsonMapper json, List<List<String>> paths) {
        var members = above.contains(type) ? null : members(type, json);
        if (members == null) {
            paths.add(prefix);
            return;
        }
        var around = new LinkedHashSet<>(above);
        around.add(type);
        for (var member : members) {
            if (!member.getName().equals("_id")) {
                var path = new ArrayList<>(prefix);
                path.add(member.getName());
                collect(member.getType(), List.copyOf(path), around, json, paths);
            }
        }
    }

    private static @Nullable List<BeanProperty> members(JavaType type, JsonMapper json) {
        var found = new ArrayList<BeanProperty>();
        var object = new boolean[1];
        json.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType ignored) {
                object[0] = true;
                return new JsonObjectFormatVisitor.Base(getContext()) {
                    @Override
                    public void property(BeanProperty property) {
                        found.add(property);
                    }

                    @Override
                    public void optionalProperty(BeanProperty property) {
                        found.add(property);
                    }
                };
            }
        });
        return object[0] ? found : null;
    }
}
