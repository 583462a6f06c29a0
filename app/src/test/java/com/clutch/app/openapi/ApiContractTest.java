package com.clutch.app.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.app.RunningClutch;
import com.clutch.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API against a Clutch that runs. {@code -Ddocs.update=true} writes docs/api/openapi.json anew. */
class ApiContractTest {

    private static final String[] SETTINGS = {
        "clutch.limits.burst=1000000",
        "clutch.limits.sustained=1000000",
        "clutch.limits.public-factor=10000",
        "clutch.admin.email=admin@clutch.local",
        "clutch.admin.password=First-Admin-2026",
        "spring.datasource.username=postgres",
        // Two tabs refresh at once, however slow the machine is.
        "clutch.tokens.grace=10m"
    };

    @TempDir
    static Path directory;

    private static RunningClutch clutch;
    private static Administrator administrator;
    private static CompletableFuture<Void> installing;
    private static String made;

    @BeforeAll
    static void start() {
        installing = TypeScriptClient.install();
        // A database of its own: what is sent here would be in the way of other tests.
        TestDatabase.admin().execute("create database contract");
        var database = "spring.datasource.url=" + TestDatabase.url().replace("/postgres?", "/contract?");
        clutch = RunningClutch.start(
                directory.resolve("data"),
                Stream.of(SETTINGS, ApiDocument.SETTINGS, new String[] {database})
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
        administrator = new Administrator(clutch);
        made = ApiDocument.of(clutch, administrator);
    }

    @AfterAll
    static void stop() {
        administrator.close();
        clutch.close();
    }

    @Test
    void theCommittedDescriptionIsTheOneOfTheControllers() throws IOException {
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(ApiDocument.COMMITTED, made);
        }
        assertThat(Files.readString(ApiDocument.COMMITTED).equals(made))
                .as("docs/api/openapi.json is stale: run ./mvnw verify -Ddocs.update=true and commit what changed")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Samples.Extent.class)
    void whatTheDescriptionCallsValidIsTakenAndAnsweredAsItSays(Samples.Extent extent) throws IOException {
        var document = new JsonMapper().readTree(made);
        var contract = new Contract(document);
        var wrong = new ArrayList<String>();
        var counts = new TreeMap<Integer, Integer>();
        for (var valid : new ValidRequests(document).all(extent)) {
            var answer = administrator.send(valid.method(), valid.path(), valid.type(), valid.body());
            var status = answer.statusCode();
            counts.merge(status, 1, Integer::sum);
            if (List.of(400, 405, 406, 413, 415, 500).contains(status)) {
                wrong.add(valid + " -> " + answer.body());
            }
            try {
                var type = answer.headers().firstValue("Content-Type").orElse("");
                contract.holds(valid.method(), valid.path(), valid.body(), status, type, answer.body());
            } catch (AssertionError no) {
                wrong.add(valid + " -> " + no.getMessage());
            }
        }
        Files.writeString(Path.of("target", "contract-" + extent + ".txt"), counts + "\n" + String.join("\n", wrong));
        assertThat(wrong).as("answers by status: %s", counts).isEmpty();
    }

    @Test
    void theDescriptionIsCleanByTheStrictRulesOfRedocly() throws Exception {
        TypeScriptClient.describe(installing, made);
        TypeScriptClient.lint();
    }

    /** Signs in, lists, refreshes in two tabs at once, is refused with a code and repeats what the network lost. */
    @Test
    void aTypedClientMadeOfTheDescriptionWorks() throws Exception {
        TypeScriptClient.describe(installing, made);
        TypeScriptClient.compile();
        var said = TypeScriptClient.use(
                administrator.base(), Administrator.EMAIL, Administrator.PASSWORD, administrator.expiredToken());
        assertThat(said.lines()).hasSize(5).allMatch(line -> line.startsWith("ok "));
    }

    @Test
    void theExplorerAndTheDescriptionAreServed() {
        var page = administrator.get("/swagger-ui.html");
        assertThat(page.statusCode()).isEqualTo(200);
        for (var part : List.of("/swagger-ui.js", "/webjars/swagger-ui/swagger-ui-bundle.js")) {
            assertThat(page.body()).contains(part.substring(1));
            assertThat(administrator.get(part).statusCode()).as(part).isEqualTo(200);
        }
        assertThat(administrator.get("/openapi.json").body()).startsWith("{").contains("\"openapi\"");
    }
}
