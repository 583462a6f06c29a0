package com.clutch.app.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code -Dapi.release=true} makes the description of today the released one; docs/operations.md says when. */
class BreaksTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path RELEASED =
            ApiDocument.COMMITTED.resolveSibling("released").resolve("openapi.json");

    @Test
    void theApiBreaksNothingOfTheLastRelease() throws IOException {
        if (Boolean.getBoolean("api.release")) {
            Files.createDirectories(RELEASED.getParent());
            Files.copy(ApiDocument.COMMITTED, RELEASED, StandardCopyOption.REPLACE_EXISTING);
        }
        var breaks = Breaks.between(read(RELEASED), read(ApiDocument.COMMITTED));
        assertThat(breaks)
                .as("docs/api/openapi.json breaks clients of docs/api/released/openapi.json")
                .isEmpty();
    }

    @Test
    void rejectsADescriptionWithBreaksAndListsEach() throws IOException {
        assertThat(Breaks.between(fixture("before"), fixture("broken")))
                .containsExactly(
                        "GET /things 200 data[] id: format was uuid, is not said",
                        "GET /things 200 data[] owner: type was [null, value], is [string]",
                        "GET /things 200 data[] weight: type was [number], is [null, number]",
                        "GET /things 200 data[]: colour is gone",
                        "GET /things 200 data[]: note need not be there now",
                        "GET /things query parameter colour: blue is no longer a value",
                        "GET /things query parameter limit: maximum was 100, is 50",
                        "GET /things query parameter make: is gone",
                        "GET /things query parameter owner: is new and must be there",
                        "GET /things/{id}: is gone",
                        "POST /things 201: is no longer answered",
                        "POST /things body name: maxLength was not said, is 10",
                        "POST /things body: price must be there now",
                        "POST /things: NAME_TAKEN was 409, is 422",
                        "POST /things: operationId was thingAdd, is thingMake",
                        "POST /things: the permission view_things is no longer enough");
    }

    @Test
    void takesWhatIsOnlyAdded() throws IOException {
        assertThat(Breaks.between(fixture("before"), fixture("grown"))).isEmpty();
    }

    private static JsonNode fixture(String name) throws IOException {
        try (var file = BreaksTest.class.getResourceAsStream("/openapi/" + name + ".json")) {
            return JSON.readTree(file);
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }
}
