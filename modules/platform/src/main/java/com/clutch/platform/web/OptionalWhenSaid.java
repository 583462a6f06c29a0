package com.clutch.platform.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.ext.jdk8.Jdk8OptionalDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.type.ReferenceType;

/**
 * Lets a partial update take a value away. A member of type {@code @Nullable Optional} is null when the body does not name it,
 * empty when it is JSON null, and otherwise what is said; a member of any other type cannot tell the first two apart.
 */
final class OptionalWhenSaid extends Jdk8OptionalDeserializer {

    private OptionalWhenSaid(
            JavaType type,
            @Nullable ValueInstantiator instantiator,
            @Nullable TypeDeserializer ofType,
            @Nullable ValueDeserializer<?> ofValue) {
        super(type, instantiator, ofType, ofValue);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public Jdk8OptionalDeserializer withResolved(
            @Nullable TypeDeserializer ofType, @Nullable ValueDeserializer<?> ofValue) {
        return new OptionalWhenSaid(_fullType, _valueInstantiator, ofType, ofValue);
    }

    /** Finds this deserializer for every Optional. */
    static final class Finder extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription.Supplier bean,
                @Nullable TypeDeserializer ofType,
                @Nullable ValueDeserializer<?> ofValue) {
            return type.hasRawClass(Optional.class) ? new OptionalWhenSaid(type, null, ofType, ofValue) : null;
        }
    }
}
