package com.clutch.app.openapi;

import com.clutch.kernel.PageRequest;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Parameters that platform reads for every handler that wants them. */
final class ListParameters {

    private ListParameters() {}

    static Map<String, Parameter> all() {
        var all = new TreeMap<String, Parameter>();
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        limit.setDefault(PageRequest.DEFAULT_LIMIT);
        var page = new IntegerSchema();
        page.setMinimum(BigDecimal.ONE);
        page.setDefault(1);
        all.put("page", new QueryParameter().name("page").description("From 1.").schema(page));
        all.put(
                "limit",
                new QueryParameter().name("limit").description("Rows per page.").schema(limit));
        all.put(
                "sort",
                new QueryParameter()
                        .name("sort")
                        .description("Keys in order of weight, a minus for descending; an unknown key is answered with"
                                + " 400 and the allowed ones.")
                        .schema(new StringSchema().example("-createdAt,name")));
        all.put(
                "q",
                new QueryParameter()
                        .name("q")
                        .description("Text to search for.")
                        .schema(new StringSchema()));
        all.put(
                "ifMatch",
                new HeaderParameter()
                        .name("If-Match")
                        .description("The ETag that was read; a newer version is answered with 412.")
                        .schema(new StringSchema().example("\"v3\"")));
        all.put(
                "idempotencyKey",
                new HeaderParameter()
                        .name("Idempotency-Key")
                        .description(
                                "Repeating the request with the same key within 24 hours replays the first answer.")
                        .schema(new StringSchema().minLength(1).maxLength(255)));
        return all;
    }

    static Schema<?> pagination() {
        Schema<?> schema = new ObjectSchema()
                .addProperty("page", new IntegerSchema())
                .addProperty("limit", new IntegerSchema())
                .addProperty("total", new IntegerSchema().format("int64"))
                .addProperty("pages", new IntegerSchema().format("int64"));
        schema.setRequired(List.of("page", "limit", "total", "pages"));
        return schema;
    }

    /** Adds those that the operation has not; a handler that reads one itself says more of it than is said here. */
    static void add(Operation operation, String... names) {
        for (var name : names) {
            var shared = new Parameter().$ref("#/components/parameters/" + name);
            var own = all().get(name);
            var there = Stream.ofNullable(operation.getParameters())
                    .flatMap(List::stream)
                    .anyMatch(parameter -> shared.get$ref().equals(parameter.get$ref())
                            || own.getName().equals(parameter.getName())
                                    && own.getIn().equals(parameter.getIn()));
            if (!there) {
                operation.addParametersItem(shared);
            }
        }
    }
}
