package com.clutch.assets.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.assets.AssetsFixture;
import com.clutch.assets.application.asset.PeopleHearing;
import com.clutch.assets.application.upkeep.VehicleHearing;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.events.assets.AssetAssigned;
import com.clutch.events.assets.AssetReturned;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Assignments, maintenance and costs over HTTP. */
class UpkeepWebTest extends AssetsFixture {

    @Autowired
    PeopleHearing people;

    @Autowired
    VehicleHearing vehicles;

    private final UUID omar = UUID.randomUUID();
    private String van;

    @BeforeEach
    void registerAVan() throws Exception {
        people.hear(new Holder(omar, "Omar Said", "omar@clutch.test", "Sales"), true, 1);
        van = made("/assets", "{\"name\":\"Van\",\"type\":\"vehicle\",\"maintenance\":{\"serviceInterval\":90}}");
        told.clear();
    }

    @Test
    void givesAnAssetToAnAccountAndTakesItBack() throws Exception {
        var id = made(
                "/asset-assignments",
                "{\"assetId\":\"%s\",\"userId\":\"%s\",\"returnDate\":\"2026-03-10\",\"purpose\":\"Tour\"}"
                        .formatted(van, omar));
        read("/assets/assignments")
                .andExpect(jsonPath("$.data[0].assetName").value("Van"))
                .andExpect(jsonPath("$.data[0].assignedTo.name").value("Omar Said"))
                .andExpect(jsonPath("$.data[0].assignedTo.department").value("Sales"))
                .andExpect(jsonPath("$.data[0].assignedBy.name").value("mona@clutch.test"))
                .andExpect(jsonPath("$.data[0].status").value("active"))
                .andExpect(jsonPath("$.data[0].returnDate").value(nullValue()));
        read("/assets/" + van)
                .andExpect(jsonPath("$.data.availability").value("assigned"))
                .andExpect(jsonPath("$.data.assignedTo.email").value("omar@clutch.test"));
        read("/assets?status=assigned&assignedTo=" + omar).andExpect(jsonPath("$.data", hasSize(1)));
        send("/assets/assignments", "{\"assetId\":\"%s\",\"assignedTo\":{\"name\":\"Rana\"}}".formatted(van))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("ASSET_NOT_AVAILABLE"));
        remove("/assets/" + van).andExpect(status().isConflict());
        clock.set(NOW.plus(Duration.ofDays(10)));
        read("/asset-assignments?status=overdue")
                .andExpect(jsonPath("$.data[0].status").value("overdue"));
        change("/assets/assignments/" + id, "{\"status\":\"returned\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.status").value("returned"))
                .andExpect(jsonPath("$.data.returnDate").isNotEmpty());
        change("/asset-assignments/" + id, "{\"status\":\"returned\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("ASSIGNMENT_RETURNED"));
        read("/assets/" + van).andExpect(jsonPath("$.data.availability").value("available"));
        assertThat(told.of(AssetAssigned.class)).hasSize(1);
        assertThat(told.of(AssetReturned.class)).hasSize(1);
    }

    @Test
    void refusesAnAssignmentThatMakesNoSense() throws Exception {
        send("/asset-assignments", "{\"assetId\":\"%s\",\"userId\":\"%s\"}".formatted(van, UUID.randomUUID()))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("UNKNOWN_PERSON"));
        send("/asset-assignments", "{\"assetId\":\"%s\"}".formatted(van))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors['assignedTo.name']").isNotEmpty());
        send("/asset-assignments", "{\"assetId\":\"%s\",\"userId\":\"%s\"}".formatted(UUID.randomUUID(), omar))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("UNKNOWN_ASSET"));
        var old = made(
                "/asset-assignments",
                "{\"assetId\":\"%s\",\"userId\":\"%s\",\"assignedDate\":\"2026-02-01T08:00:00Z\"}"
                        .formatted(van, omar));
        change("/asset-assignments/" + old, "{\"returnDate\":\"2026-02-20T08:00:00Z\"}")
                .andExpect(status().isOk());
        send(
                        "/asset-assignments",
                        "{\"assetId\":\"%s\",\"userId\":\"%s\",\"assignedDate\":\"2026-02-10T08:00:00Z\"}"
                                .formatted(van, omar))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("ASSIGNMENT_OVERLAPS"));
        read("/assets/" + van).andExpect(jsonPath("$.data.availability").value("available"));
        remove("/asset-assignments/" + old).andExpect(status().isOk());
        read("/asset-assignments").andExpect(jsonPath("$.data", hasSize(0)));
    }

    @Test
    void takesAnAssetOutOfUseWhileItIsWorkedOnAndCountsWhatItCost() throws Exception {
        var id = made(
                "/maintenance-records",
                "{\"assetId\":\"%s\",\"type\":\"repair\",\"description\":\"Brakes\",\"technician\":\"Hany\"}"
                        .formatted(van));
        change("/fleet/maintenance/" + id, "{\"status\":\"in_progress\"}").andExpect(status().isOk());
        read("/assets/" + van).andExpect(jsonPath("$.data.status").value("maintenance"));
        send(
                        "/assets/maintenance",
                        "{\"assetId\":\"%s\",\"type\":\"repair\",\"description\":\"Door\",\"status\":\"in_progress\"}"
                                .formatted(van))
                .andExpect(status().isConflict());
        remove("/maintenance-records/" + id)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("MAINTENANCE_IN_PROGRESS"));
        change("/maintenance-records/" + id, "{\"status\":\"completed\",\"cost\":750.5}")
                .andExpect(jsonPath("$.data.date").value("2026-03-02"))
                .andExpect(jsonPath("$.data.performedBy.name").value("Hany"));
        read("/assets/" + van)
                .andExpect(jsonPath("$.data.status").value("active"))
                .andExpect(jsonPath("$.data.maintenance.lastService").value("2026-03-02"))
                .andExpect(jsonPath("$.data.maintenance.nextService").value("2026-05-31"))
                .andExpect(jsonPath("$.data.maintenance.totalServices").value(1))
                .andExpect(jsonPath("$.data.maintenance.totalCost").value(750.5));
        change("/maintenance-records/" + id, "{\"cost\":1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("MAINTENANCE_CLOSED"));
        change("/maintenance-records/" + id, "{\"status\":\"scheduled\"}").andExpect(status().isConflict());
        read("/fleet/maintenance?status=completed")
                .andExpect(jsonPath("$.data[0].assetName").value("Van"))
                .andExpect(jsonPath("$.data[0].cost").value(750.5));
    }

    @Test
    void sumsMaintenanceByTypeMonthAndAsset() throws Exception {
        done("repair", "2025-12-10", "100");
        done("repair", "2026-02-10", "200");
        done("inspection", "2026-02-20", "50.25");
        read("/assets/maintenance-costs")
                .andExpect(jsonPath("$.data").value(350.25))
                .andExpect(jsonPath("$.currency").value("EGP"))
                .andExpect(jsonPath("$.breakdown.byType[0].name").value("repair"));
        read("/finance/maintenance-costs?period=30d")
                .andExpect(jsonPath("$.data").value(250.25));
        read("/assets/maintenance-costs?type=inspection")
                .andExpect(jsonPath("$.data").value(50.25));
        read("/finance/assets/maintenance-costs")
                .andExpect(jsonPath("$.data.total").value(350.25))
                .andExpect(jsonPath("$.data.count").value(3))
                .andExpect(jsonPath("$.data.monthly").value(116.75))
                .andExpect(jsonPath("$.data.perAsset").value(350.25))
                .andExpect(jsonPath("$.data.byMonth[0].name").value("2025-12"))
                .andExpect(jsonPath("$.data.byMonth", hasSize(2)))
                .andExpect(jsonPath("$.data.topAssets[0].assetName").value("Van"));
        read("/assets/maintenance-costs?currency=USD")
                .andExpect(jsonPath("$.data").value(0.0));
        read("/assets/maintenance-costs?period=soon").andExpect(status().is(422));
    }

    private void done(String type, String day, String cost) throws Exception {
        made(
                "/maintenance-records",
                "{\"assetId\":\"%s\",\"type\":\"%s\",\"description\":\"Work\",\"completedDate\":\"%s\",\"cost\":%s}"
                        .formatted(van, type, day, cost));
    }

    @Test
    void sumsWhatRunningAssetsCostsAndDividesItByTheVehicles() throws Exception {
        vehicles.hear(UUID.randomUUID(), true, 1);
        vehicles.hear(UUID.randomUUID(), true, 1);
        vehicles.hear(UUID.randomUUID(), false, 1);
        var fuel = made(
                "/asset-costs",
                "{\"assetId\":\"%s\",\"kind\":\"fuel\",\"amount\":300,\"date\":\"2026-02-01\"}".formatted(van));
        made("/asset-costs", "{\"kind\":\"insurance\",\"amount\":1000}");
        read("/assets/operational-costs").andExpect(jsonPath("$.data").value(1300.0));
        read("/finance/assets/operational-costs")
                .andExpect(jsonPath("$.data.fuel").value(300.0))
                .andExpect(jsonPath("$.data.insurance").value(1000.0))
                .andExpect(jsonPath("$.data.repairs").value(0.0))
                .andExpect(jsonPath("$.data.vehicles").value(2))
                .andExpect(jsonPath("$.data.perVehicle").value(150.0))
                .andExpect(jsonPath("$.data.topAssets", hasSize(1)));
        change("/asset-costs/" + fuel, "{\"amount\":100}")
                .andExpect(jsonPath("$.data.amount").value(100.0));
        remove("/asset-costs/" + fuel).andExpect(status().isOk());
        read("/finance/operational-costs").andExpect(jsonPath("$.data").value(1000.0));
        send("/asset-costs", "{\"kind\":\"fuel\",\"amount\":0}").andExpect(status().is(422));
        send("/asset-costs", "{\"kind\":\"fuel\",\"amount\":5,\"assetId\":\"%s\"}".formatted(UUID.randomUUID()))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("UNKNOWN_ASSET"));
    }
}
