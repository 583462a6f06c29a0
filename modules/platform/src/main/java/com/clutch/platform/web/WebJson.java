package com.clutch.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.util.NameTransformer;

/**
 * JSON as clients see it: enums in lower case, plain numbers, instants in ISO 8601, {@code _id} beside {@code id}, and an empty
 * {@link java.util.Optional} where a body takes a value away ({@link OptionalWhenSaid}). It is kept apart from the application's
 * mapper, which stores events and must not know what clients wish for.
 */
@Component
public class WebJson {

    private final JsonMapper mapper;

    WebJson(JsonMapper application) {
        this.mapper = application
                .rebuild()
                .addModule(new SimpleModule("clutch-web")
                        .setSerializerModifier(new IdTwice())
                        .setDeserializers(new OptionalWhenSaid.Finder()))
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                // A select box without a choice is sent as an empty text; for a partial update that is "leave it".
                .withCoercionConfig(
                        LogicalType.Enum,
                        coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .build();
    }

    /** The mapper of everything that travels over HTTP. */
    public JsonMapper mapper() {
        return mapper;
    }

    private static final class IdTwice extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
            if (properties.stream().anyMatch(property -> property.getName().equals("_id"))) {
                return properties;
            }
            var changed = new ArrayList<BeanPropertyWriter>();
            for (var property : properties) {
                changed.add(property);
                var type = property.getType().getRawClass();
                if (property.getName().equals("id") && (type == UUID.class || type == String.class)) {
                    changed.add(property.rename(NameTransformer.simpleTransformer("_", "")));
                }
            }
            return changed;
        }
    }
}
