package com.clutch.fleet.adapter.in.web.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.fleet.FleetFixture;
import com.clutch.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every file that fleet takes in. */
class ImportWebTest extends FleetFixture {

    /** A file of two lines: a good one and one that makes no sense. */
    enum File {
        VEHICLES(
                "vehicles",
                "vehicle where license_plate <> 'BUS 1'",
                "licensePlate,make,model,year",
                "CAI 1,Kia,Rio,2020",
                "CAI 2,Kia,Rio,1700",
                "year"),
        DRIVERS(
                "drivers",
                "driver",
                "name,phone,licenseNumber,licenseClass,licenseExpiresOn",
                "Omar,+20 100 1,L-1,b,2027-01-01",
                "Mona,+20 100 2,L-2,z,2027-01-01",
                "licenseClass"),
        FUEL(
                "fuel-entries",
                "fuel_entry",
                "licensePlate,fuelType,filledAt,quantity,unitPrice,odometer",
                "BUS 1,diesel,2026-03-01T08:00:00Z,40,13.75,1000",
                "BUS 1,diesel,2026-03-01T09:00:00Z,-1,13.75,1010",
                "quantity"),
        READINGS(
                "readings",
                "meter_reading",
                "licensePlate,value,readAt",
                "bus 1,700,2026-03-01T08:00:00Z",
                "NO 1,800,2026-03-01T09:00:00Z",
                "licensePlate");

        private final String path;
        private final String table;
        private final String columns;
        private final String good;
        private final String bad;
        private final String wrong;

        File(String path, String table, String columns, String good, String bad, String wrong) {
            this.path = "/api/v1/fleet/" + path + "/import";
            this.table = table;
            this.columns = columns;
            this.good = good;
            this.bad = bad;
            this.wrong = wrong;
        }

        String text() {
            return "%s\n%s\n%s\n".formatted(columns, good, bad);
        }

        long rows() {
            return TestDatabase.dsl()
                    .fetchSingle("select count(*) from fleet." + table)
                    .into(Long.class);
        }
    }

    @BeforeEach
    void isSignedIn() {
        signIn("view_fleet", "manage_fleet");
        vehicle("BUS 1");
    }

    @ParameterizedTest
    @EnumSource
    void aDryRunSaysLineByLineWhatWouldHappenAndWritesNothing(File file) throws Exception {
        csv(file.path + "?dryRun=true", file.text())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.dryRun").value(true))
                .andExpect(jsonPath("$.data.rows[0].outcome").value("created"))
                .andExpect(jsonPath("$.data.rows[1].line").value(3))
                .andExpect(jsonPath("$.data.rows[1].outcome").value("rejected"))
                .andExpect(jsonPath("$.data.rows[1].errors." + file.wrong).isNotEmpty());
        assertThat(file.rows()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theSameFileAgainChangesNothing(File file) throws Exception {
        csv(file.path, file.text())
                .andExpect(jsonPath("$.data.totals.created").value(1))
                .andExpect(jsonPath("$.data.totals.rejected").value(1));
        assertThat(file.rows()).isEqualTo(1);
        events.clear();
        csv(file.path, file.text())
                .andExpect(jsonPath("$.data.totals.unchanged").value(1))
                .andExpect(jsonPath("$.data.totals.rejected").value(1));
        assertThat(file.rows()).isEqualTo(1);
        assertThat(events.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfOtherColumnsIsRefusedAsAWhole(File file) throws Exception {
        csv(file.path, "%s,colour of the sky\n%s,blue\n".formatted(file.columns, file.good))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("BAD_CSV"))
                .andExpect(jsonPath("$.unknown", hasItem("colour of the sky")));
        csv(file.path, "colour of the sky\nblue\n")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.missing").isNotEmpty());
        assertThat(file.rows()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfAHundredMegabytesIsRefusedAsAWhole(File file) throws Exception {
        var lines = (file.good + "\n").repeat(100_000_001 / (file.good.length() + 1) + 1);
        var text = (file.columns + "\n" + lines).getBytes(StandardCharsets.UTF_8);
        call(post(file.path).contentType("text/csv").content(text), null)
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.message").isNotEmpty());
        assertThat(file.rows()).isZero();
    }
}
