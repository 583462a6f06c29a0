package com.clutch.app.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.Versioned;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.security.SignedIn;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.CsvUpload;
import com.clutch.platform.web.Listing;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

class OpenApiRulesTest {

    private final Components components = new Components();

    record Wheel(UUID id, String size, long version) implements Versioned {}

    @RequiresPermission({"view_wheels", "manage_wheels"})
    static class WheelController {

        @GetMapping("/wheels")
        Listing<Wheel> all(PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @PatchMapping("/wheels/{id}")
        Wheel change(@PathVariable UUID id, Actor actor, ExpectedVersion expected) {
            throw new UnsupportedOperationException();
        }

        @PublicRoute(callsPerTenMinutes = 7)
        @PostMapping("/wheels")
        Answer<Wheel> makeOne(Actor actor) {
            if (actor.id() == null) {
                throw new DomainException(KernelError.ILLEGAL_TRANSITION, "Nobody makes wheels.");
            }
            return Answer.created("/wheels/1", new Wheel(actor.id(), "16", 1)).with("currency", "EGP");
        }

        @SignedIn
        @PostMapping("/wheels/import")
        Wheel importWheels(CsvUpload csv) {
            throw new UnsupportedOperationException();
        }
    }

    /** As the application says it in its settings. */
    @BeforeAll
    static void useWholeClassNames() {
        TypeNameResolver.std.setUseFqn(true);
    }

    @Test
    void aListIsAnArrayWithPaginationBesideItAndComesAsCsvToo() {
        var operation = describe("all");

        var answer = operation.getResponses().get("200");
        var envelope = answer.getContent().get("application/json").getSchema();
        assertThat(property(envelope, "data").getItems().get$ref())
                .isEqualTo("#/components/schemas/" + Wheel.class.getCanonicalName());
        assertThat(property(envelope, "pagination").get$ref()).isEqualTo("#/components/schemas/Pagination");
        assertThat(answer.getContent()).containsKey("text/csv");
        assertThat(operation.getParameters())
                .extracting(Parameter::get$ref)
                .containsExactly(
                        "#/components/parameters/page",
                        "#/components/parameters/limit",
                        "#/components/parameters/sort",
                        "#/components/parameters/q");
    }

    @Test
    void anObjectStandsUnderDataAndHasAnETag() {
        var operation = describe("change");

        var answer = operation.getResponses().get("200");
        var envelope = answer.getContent().get("application/json").getSchema();
        assertThat(property(envelope, "data").get$ref())
                .isEqualTo("#/components/schemas/" + Wheel.class.getCanonicalName());
        assertThat(answer.getHeaders()).containsKey("ETag");
        assertThat(operation.getResponses()).containsKeys("400", "401", "403", "409", "412", "429");
    }

    @Test
    void everyRouteSaysWhoMayCallIt() {
        assertThat(describe("all").getDescription())
                .isEqualTo("Needs the permission `view_wheels` or `manage_wheels`.");
        assertThat(describe("importWheels").getDescription()).isEqualTo("For everyone who has signed in.");
        var open = describe("makeOne");
        assertThat(open.getDescription()).startsWith("Public; at most 7 calls");
        assertThat(open.getSecurity()).isEmpty();
        assertThat(open.getResponses()).doesNotContainKey("401");
        assertThat(open.getExtensions()).containsEntry("x-access", "public");
        assertThat(describe("all").getExtensions())
                .containsEntry("x-access", "permission")
                .containsEntry("x-permissions", List.of("view_wheels", "manage_wheels"));
    }

    @Test
    void aPostMayBeRepeatedAndSaysThatItCreates() {
        var operation = describe("makeOne");
        assertThat(operation.getResponses()).containsKey("201").doesNotContainKey("200");
        var envelope = operation
                .getResponses()
                .get("201")
                .getContent()
                .get("application/json")
                .getSchema();
        assertThat(property(envelope, "currency").getTypes()).containsExactly("string");
        assertThat(operation.getParameters())
                .extracting(Parameter::get$ref)
                .containsExactly("#/components/parameters/idempotencyKey");
        assertThat(operation.getSummary()).isEqualTo("Wheel: make one");
    }

    @Test
    void aRouteNamesTheCodesThatItsCodeCanEndWith() {
        assertThat(describe("makeOne").getResponses().get("409").getDescription())
                .contains("`ILLEGAL_TRANSITION`: A state machine has no such move")
                .contains("`IN_PROGRESS`");
        assertThat(describe("importWheels").getResponses().get("409").getDescription())
                .doesNotContain("ILLEGAL_TRANSITION");
    }

    @Test
    void aCsvIsTheBodyOrAFileOfAForm() {
        assertThat(describe("importWheels").getRequestBody().getContent())
                .containsOnlyKeys("text/csv", "multipart/form-data");
    }

    private Operation describe(String name) {
        var method = Arrays.stream(WheelController.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new OperationRules()
                .customize(
                        new Operation().responses(new ApiResponses()),
                        components,
                        new HandlerMethod(new WheelController(), method));
    }

    private static Schema<?> property(Schema<?> schema, String name) {
        return (Schema<?>) schema.getProperties().get(name);
    }
}
