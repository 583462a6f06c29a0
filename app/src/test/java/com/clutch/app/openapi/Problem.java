package com.clutch.app.openapi;

import com.clutch.kernel.ErrorCode;
import com.clutch.platform.web.WebError;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** How errors look, by status. */
final class Problem {

    private static final Map<Integer, String> MEANINGS = Map.ofEntries(
            Map.entry(400, "The request cannot be read."),
            Map.entry(401, "The caller is not signed in."),
            Map.entry(403, "The caller may not do this."),
            Map.entry(404, "There is no such thing."),
            Map.entry(406, "The route answers in no form that Accept names."),
            Map.entry(409, "The state does not allow it."),
            Map.entry(412, "The version in If-Match is stale; `fields` names what differs."),
            Map.entry(413, "The body is larger than the route takes."),
            Map.entry(415, "The route does not take a body of this type."),
            Map.entry(422, "The request can be read, and what it asks for makes no sense; `errors` names the fields."),
            Map.entry(429, "Too many requests; Retry-After says how many seconds to wait."),
            Map.entry(500, "A fault of Clutch; `traceId` leads to it in the log."),
            Map.entry(503, "Something Clutch needs is not there at the moment; try again after Retry-After seconds."));

    private static final String MEDIA = "application/problem+json";

    private Problem() {}

    static Schema<?> schema() {
        Schema<?> schema = new ObjectSchema()
                .description("RFC 9457, with the members that clients of Clutch read. Some codes bring facts of their"
                        + " own beside these members, such as `allowed`.")
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
        schema.setAdditionalProperties(true);
        schema.setRequired(
                List.of("type", "title", "status", "detail", "code", "success", "message", "error", "traceId"));
        return schema;
    }

    /** The answer with one status and its codes, of which there is at least one. */
    static ApiResponse response(int status, Collection<ErrorCode> codes) {
        var said = codes.stream()
                .map(code -> "\n- `" + code.name() + "`: " + meaning(code))
                .collect(Collectors.joining());
        var own = new ObjectSchema()
                .addProperty(
                        "code",
                        new StringSchema()
                                ._enum(codes.stream().map(ErrorCode::name).toList()));
        var schema = new Schema<>().allOf(List.of(new Schema<>().$ref("#/components/schemas/Problem"), own));
        return new ApiResponse()
                .description(MEANINGS.get(status) + "\n" + said)
                .content(new Content().addMediaType(MEDIA, new MediaType().schema(schema)));
    }

    /** Many routes can end with the same codes; in the document they stand once. */
    static void share(OpenAPI document) {
        document.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .forEach(operation -> operation.getResponses().replaceAll((status, response) -> {
                    if (response.getContent() == null || !response.getContent().containsKey(MEDIA)) {
                        return response;
                    }
                    var name = "Problem" + status + "_" + nameOf(codes(response));
                    document.getComponents().addResponses(name, response);
                    return new ApiResponse().$ref("#/components/responses/" + name);
                }));
    }

    private static List<?> codes(ApiResponse response) {
        var own = (Schema<?>)
                response.getContent().get(MEDIA).getSchema().getAllOf().getLast();
        return own.getProperties().get("code").getEnum();
    }

    /** The same codes have the same name in each version of the document. */
    private static String nameOf(List<?> codes) {
        if (codes.size() == 1) {
            return codes.getFirst().toString();
        }
        var sum = new CRC32();
        sum.update(codes.toString().getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    /** As the web answers it. */
    static int status(ErrorCode code) {
        if (code instanceof WebError own) {
            return own.status();
        }
        return switch (code.kind()) {
            case MALFORMED -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    private static String meaning(ErrorCode code) {
        var type = ((Enum<?>) code).getDeclaringClass().getCanonicalName();
        var doc = Production.DOCS.member(type, code.name());
        return doc == null ? code.kind().name() : doc.text();
    }
}
