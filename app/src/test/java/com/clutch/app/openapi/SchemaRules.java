package com.clutch.app.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** What the record behind a schema says: its Javadoc, what may be null, and, where it is an answer, that every member is there. */
final class SchemaRules {

    private SchemaRules() {}

    /**
     * @param name canonical name of the record; schemas of other names stay as they are
     * @param sent whether clients send it; otherwise it is only answered
     */
    @SuppressWarnings("rawtypes")
    static void apply(String name, Schema<?> schema, boolean sent) {
        var type = classOf(name);
        if (type == null) {
            return;
        }
        var doc = Production.DOCS.type(name);
        if (doc != null && !doc.text().isEmpty()) {
            schema.setDescription(doc.text());
        }
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null || !type.isRecord()) {
            return;
        }
        var required = new LinkedHashSet<String>();
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        for (var component : type.getRecordComponents()) {
            var property = properties.get(component.getName());
            if (property == null) {
                continue;
            }
            if (mayBeNull(component)) {
                property = nullable(property);
                properties.put(component.getName(), property);
                if (sent) {
                    required.remove(component.getName());
                }
            } else if (component.getType().isPrimitive()) {
                required.add(component.getName());
            }
            if (!sent) {
                required.add(component.getName());
            }
            if (doc != null && doc.parameters().containsKey(component.getName())) {
                property.setDescription(doc.parameters().get(component.getName()));
            }
        }
        schema.setRequired(
                required.isEmpty() ? null : required.stream().sorted().toList());
    }

    /** The class of this canonical name; null when there is none. */
    static @Nullable Class<?> classOf(String canonical) {
        for (var name = canonical; name.startsWith("com.clutch."); name = name.replaceFirst("\\.([^.]*)$", "\\$$1")) {
            if (ClassUtils.isPresent(name, SchemaRules.class.getClassLoader())) {
                return ClassUtils.resolveClassName(name, SchemaRules.class.getClassLoader());
            }
        }
        return null;
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema nullable(Schema schema) {
        if (schema.get$ref() != null) {
            var nothing = new Schema<>();
            nothing.setTypes(Set.of("null"));
            return new Schema<>().anyOf(List.of(new Schema<>().$ref(schema.get$ref()), nothing));
        }
        Set<String> types = schema.getTypes();
        if (types == null || types.isEmpty()) {
            return schema;
        }
        schema.setTypes(
                Stream.concat(types.stream(), Stream.of("null")).collect(Collectors.toCollection(LinkedHashSet::new)));
        if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
            var values = new ArrayList<Object>(schema.getEnum());
            values.add(null);
            schema.setEnum(values);
        }
        return schema;
    }
}
