package com.clutch.app.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ContractTest {

    private static final String ANSWERED = "application/json;charset=UTF-8";
    private static final String REFUSED = "application/problem+json";
    private static final String THING = """
            {"id": "01968f2e-7c00-7000-8000-000000000001", "note": "", "weight": 1, "colour": "red", "owner": null}""";

    private static Contract contract;

    @BeforeAll
    static void read() throws IOException {
        try (var file = ContractTest.class.getResourceAsStream("/openapi/before.json")) {
            contract = new Contract(new JsonMapper().readTree(file));
        }
    }

    @Test
    void takesAnswersThatAreWhatTheDescriptionSays() {
        assertThatCode(() -> {
                    contract.holds("POST", "/things", "{}", 201, ANSWERED, THING);
                    contract.holds("GET", "/things?limit=1", null, 200, ANSWERED, "{\"data\": [%s]}".formatted(THING));
                    contract.holds("POST", "/things", "{}", 409, REFUSED, "{\"code\": \"NAME_TAKEN\"}");
                    contract.holds("GET", "/nothing", null, 404, REFUSED, "{\"code\": \"NOT_FOUND\"}");
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"owner\": null | \"owner\": null, \"secret\": 1   | 'secret' is not defined",
                "\"owner\": null | \"owner\": {\"age\": 7}          | 'age' is not defined",
                "\"owner\": null | \"paid\": true                   | required property 'owner' not found",
                "\"weight\": 1   | \"weight\": null                 | number expected",
                "01968f2e-7c00   | x                                | uuid",
            })
    void refusesAMemberThatIsNotDescribedIsMissingOrIsSomethingElse(String described, String answered, String said) {
        assertThatThrownBy(() ->
                        contract.holds("POST", "/things", "{}", 201, ANSWERED, THING.replace(described, answered)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("POST /things -> 201")
                .hasMessageContaining(said);
    }

    @Test
    void refusesAStatusACodeOrAMediaTypeThatIsNotDescribed() {
        assertRefused(418, REFUSED, "{}", "this status is not documented");
        assertRefused(409, REFUSED, "{\"code\": \"TOO_HEAVY\"}", "enumeration");
        assertRefused(201, "text/html", "<p>", "text/html is not documented");
    }

    private static void assertRefused(int status, String type, String answer, String said) {
        assertThatThrownBy(() -> contract.holds("POST", "/things", "{}", status, type, answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(said);
    }

    @Test
    void refusesThatABodyIsCalledUnreadableThatTheDescriptionCallsValid() {
        var answer = "{\"code\": \"UNREADABLE_BODY\"}";
        assertThatCode(() -> contract.holds("POST", "/things", "{\"name\": 1}", 400, REFUSED, answer))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> contract.holds("POST", "/things", "{\"name\": \"x\"}", 400, REFUSED, answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the document calls this body valid");
    }
}
