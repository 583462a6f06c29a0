package com.clutch.app.openapi;

import com.clutch.kernel.Versioned;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
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
import java.util.List;
import org.springdoc.core.utils.SpringDocAnnotationsUtils;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** The answer of a handler as it travels: its data inside the envelope. */
final class Envelope {

    private Envelope() {}

    static void wrap(Operation operation, Components components, HandlerMethod handler, boolean mayCreate) {
        var type = ResolvableType.forMethodReturnType(handler.getMethod());
        // Which status an Answer has is known only when it is made.
        var status = mayCreate && type.resolve() == Answer.class ? "2XX" : "200";
        var described = "The answer.";
        if (status.equals("2XX")) {
            described = "The answer: 201 with Location when something was created, else 200.";
        }
        if (type.resolve() == ResponseEntity.class) {
            if (type.getGeneric(0).resolve(Object.class) != Answer.class) {
                // Not for the envelope: a file or a redirect, described by springdoc as it is.
                return;
            }
            type = type.getGeneric(0);
        }
        if (type.resolve() == Answer.class) {
            type = type.getGeneric(0);
        }
        var response = new ApiResponse().description(described);
        var content = new Content();
        if (type.resolve() == Listing.class) {
            var row = schema(components, type.getGeneric(0));
            var envelope = envelope(new ArraySchema().items(row));
            envelope.addProperty("pagination", new Schema<>().$ref("#/components/schemas/Pagination"));
            content.addMediaType("application/json", new MediaType().schema(envelope));
            content.addMediaType("text/csv", new MediaType().schema(new StringSchema()));
            response.addHeaderObject(
                    "Link",
                    new Header()
                            .description("First, previous, next and last page (RFC 8288).")
                            .schema(new StringSchema()));
        } else {
            content.addMediaType("application/json", new MediaType().schema(envelope(schema(components, type))));
            if (Versioned.class.isAssignableFrom(type.resolve(Object.class))) {
                response.addHeaderObject("ETag", new Header().$ref("#/components/headers/ETag"));
            }
        }
        var responses = new ApiResponses();
        responses.addApiResponse(status, response.content(content));
        operation.setResponses(responses);
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

    private static Schema<?> schema(Components components, ResolvableType type) {
        var schema = SpringDocAnnotationsUtils.extractSchema(
                components, type.getType(), null, new Annotation[0], io.swagger.v3.oas.models.SpecVersion.V31);
        return schema == null ? new Schema<>() : schema;
    }
}
