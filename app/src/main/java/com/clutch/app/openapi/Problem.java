package com.clutch.app.openapi;

import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How errors look, by status. */
final class Problem {

    private static final Map<String, String> MEANINGS = Map.of(
            "400", "The request is malformed.",
            "401", "The caller is not signed in.",
            "403", "The caller lacks the permission.",
            "404", "There is no such resource.",
            "409", "The state does not allow it.",
            "412", "The version in If-Match is stale; the answer names the fields that differ.",
            "422", "The request is understood, and what it asks for makes no sense; `errors` names the fields.",
            "429", "Too many requests; Retry-After says how many seconds to wait.");

    private Problem() {}

    static Schema<?> schema() {
        Schema<?> schema = new ObjectSchema()
                .description("RFC 9457, with the members that clients of Clutch read.")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema().description("Stable name of the error."))
                .addProperty("success", new BooleanSchema()._enum(List.of(false)))
                .addProperty("message", new StringSchema().description("A sentence a person can act on."))
                .addProperty("error", new StringSchema().description("The same as code."))
                .addProperty(
                        "errors",
                        new MapSchema().additionalProperties(new StringSchema()).description("Field to message."))
                .addProperty("traceId", new StringSchema().description("Correlation id, as in the logs."));
        schema.setRequired(List.of("type", "status", "code", "success", "message", "error", "traceId"));
        return schema;
    }

    static Map<String, ApiResponse> responses() {
        var responses = new LinkedHashMap<String, ApiResponse>();
        MEANINGS.forEach((status, meaning) -> responses.put(
                name(status),
                new ApiResponse()
                        .description(meaning)
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))))));
        return responses;
    }

    static ApiResponse reference(String status) {
        return new ApiResponse().$ref("#/components/responses/" + name(status));
    }

    private static String name(String status) {
        return "Problem" + status;
    }
}
