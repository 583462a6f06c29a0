package com.clutch.app.openapi;

import com.clutch.kernel.Versioned;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.utils.SpringDocAnnotationsUtils;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** The answer of a handler as it travels: its data inside the envelope. */
final class Envelope {

    private static final String SCHEMAS = "#/components/schemas/";

    private Envelope() {}

    static void wrap(Operation operation, Components components, HandlerMethod handler) {
        // The type of the controller says what a handler that it inherits answers.
        var type = ResolvableType.forMethodReturnType(handler.getMethod(), handler.getBeanType());
        Set<Integer> statuses = Set.of(200);
        if (type.resolve() == ResponseEntity.class) {
            if (type.getGeneric(0).resolve(Object.class) != Answer.class) {
                FileAnswers.describe(operation);
                return;
            }
            type = type.getGeneric(0);
        }
        if (type.resolve() == Answer.class) {
            statuses = Production.CODE.statusesOf(handler.getMethod());
            type = type.getGeneric(0);
        }
        if (FileAnswers.has(operation)) {
            FileAnswers.describe(operation);
            return;
        }
        var content = new Content();
        var response = new ApiResponse().content(content);
        if (type.resolve() == Listing.class) {
            var rows = new ArraySchema().items(schema(components, resolved(type.getGeneric(0))));
            var member = Production.CODE.memberOfList(handler.getMethod());
            var envelope = envelope(member == null ? rows : under(member, rows));
            envelope.addProperty("pagination", new Schema<>().$ref(SCHEMAS + "Pagination"));
            envelope.addRequiredItem("pagination");
            content.addMediaType("application/json", new MediaType().schema(envelope));
            content.addMediaType("text/csv", new MediaType().schema(new StringSchema()));
            response.addHeaderObject("Link", new Header().$ref("#/components/headers/Link"));
        } else {
            var envelope = envelope(
                    type.resolve() == null
                            ? oneOf(components, Production.CODE.dataOf(handler.getMethod()))
                            : data(components, type));
            Production.CODE
                    .membersOf(handler.getMethod())
                    .forEach((name, member) -> envelope.addProperty(name, schema(components, member)));
            content.addMediaType("application/json", new MediaType().schema(envelope));
            if (Versioned.class.isAssignableFrom(type.resolve(Object.class))) {
                response.addHeaderObject("ETag", new Header().$ref("#/components/headers/ETag"));
            }
        }
        var responses = new ApiResponses();
        if (statuses.isEmpty()) {
            responses.addApiResponse("2XX", response.description("The answer."));
        }
        statuses.forEach(status -> responses.addApiResponse(String.valueOf(status), with(status, content, response)));
        operation.setResponses(responses);
    }

    private static ApiResponse with(int status, Content content, ApiResponse general) {
        var response = new ApiResponse().content(content).headers(general.getHeaders());
        return switch (status) {
            case 201 -> {
                var headers = new java.util.LinkedHashMap<String, Header>();
                if (general.getHeaders() != null) {
                    headers.putAll(general.getHeaders());
                }
                headers.put("Location", new Header().$ref("#/components/headers/Location"));
                yield response.description("Created.").headers(headers);
            }
            case 202 -> response.description("Accepted; it is being worked on.");
            default -> response.description("The answer.");
        };
    }

    private static Schema<?> under(String member, Schema<?> rows) {
        Schema<?> data = new ObjectSchema().addProperty(member, rows);
        data.setRequired(List.of(member));
        return data;
    }

    /** Where there is nothing to say, an object without members stands. */
    private static Schema<?> data(Components components, ResolvableType type) {
        return type.resolve(Object.class) == void.class || type.resolve(Object.class) == Void.class
                ? new ObjectSchema()
                : schema(components, resolved(type));
    }

    private static Schema<?> oneOf(Components components, List<Type> types) {
        var schema = new Schema<>();
        types.forEach(type -> schema.addOneOfItem(schema(components, type)));
        return schema;
    }

    /** The same type, in which the controller's classes stand for the variables of the class that it inherits from. */
    private static Type resolved(ResolvableType type) {
        var plain = type.resolve(Object.class);
        if (!type.hasGenerics()) {
            return plain;
        }
        var generics = Stream.of(type.getGenerics())
                .map(generic -> ResolvableType.forType(resolved(generic)))
                .toArray(ResolvableType[]::new);
        return ResolvableType.forClassWithGenerics(plain, generics).getType();
    }

    private static ObjectSchema envelope(Schema<?> data) {
        var envelope = new ObjectSchema();
        envelope.addProperty("success", new BooleanSchema()._enum(List.of(true)));
        envelope.addProperty("data", data);
        envelope.addProperty("message", new StringSchema());
        envelope.addProperty("timestamp", new StringSchema().format("date-time"));
        envelope.setRequired(List.of("success", "data", "timestamp"));
        return envelope;
    }

    private static Schema<?> schema(Components components, Type type) {
        var schema =
                SpringDocAnnotationsUtils.extractSchema(components, type, null, new Annotation[0], SpecVersion.V31);
        return schema == null ? new Schema<>() : schema;
    }
}
