package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The path of a newcomer: sign in, import a fleet, see the figure move. */
class FirstFigureTest extends EndToEndTest {

    private static final int VEHICLES = 10_000;

    @Test
    void anImportedFleetIsInTheFigureWithinFiveSecondsAndRepeatingItChangesNothing() {
        var admin = admin();
        var before = Figures.kpi(admin, "total_vehicles");
        var activeBefore = Figures.kpi(admin, "active_vehicles");
        var csv = csv();

        var rehearsal = admin.postCsv("/api/v1/fleet/vehicles/import?dryRun=true", csv);
        assertThat(rehearsal.status()).as(rehearsal.toString()).isEqualTo(200);
        assertThat(Figures.kpi(admin, "total_vehicles")).isEqualTo(before);

        var imported = admin.postCsv("/api/v1/fleet/vehicles/import", csv);
        assertThat(imported.data().at("/totals/created").asInt()).isEqualTo(VEHICLES);
        assertThat(imported.data().at("/rows").size()).isEqualTo(VEHICLES);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(Figures.kpi(admin, "total_vehicles")).isEqualTo(before + VEHICLES));
        assertThat(Figures.kpi(admin, "active_vehicles")).isEqualTo(activeBefore + VEHICLES);

        var again = admin.postCsv("/api/v1/fleet/vehicles/import", csv);
        assertThat(again.data().at("/totals/created").asInt()).isZero();
        assertThat(again.data().at("/totals/unchanged").asInt()).isEqualTo(VEHICLES);
    }

    @Test
    void anExportIsWhatAnImportTakes() {
        var admin = admin();
        admin.postCsv("/api/v1/fleet/vehicles/import", "licensePlate,make,model,year\nEXPORT 1,Kia,Rio,2020\n");

        var export = admin.header("Accept", "text/csv").get("/api/v1/fleet/vehicles?q=EXPORT");
        assertThat(export.text()).contains("EXPORT 1");

        var again = admin.postCsv("/api/v1/fleet/vehicles/import", export.text());
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.data().at("/totals/rejected").asInt()).isZero();
    }

    @Test
    void theFirstAdministratorCountsAsUserAndSession() {
        var admin = admin();

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(Figures.kpi(admin, "total_users")).isPositive();
            assertThat(Figures.kpi(admin, "active_sessions")).isPositive();
        });
    }

    private static String csv() {
        return "licensePlate,make,model,year,status\n"
                + IntStream.rangeClosed(1, VEHICLES)
                        .mapToObj("FIRST %d,Toyota,Corolla,2024,active\n"::formatted)
                        .collect(Collectors.joining());
    }
}
