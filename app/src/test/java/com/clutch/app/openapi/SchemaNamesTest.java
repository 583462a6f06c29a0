package com.clutch.app.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaNamesTest {

    @Test
    void takesTheSimpleNameWhereThereIsOneOfIt() {
        assertThat(SchemaNames.names(Set.of("com.clutch.fleet.application.vehicle.VehicleView", "Problem")))
                .containsOnlyKeys("com.clutch.fleet.application.vehicle.VehicleView")
                .containsValue("VehicleView");
    }

    @Test
    void tellsRecordsOfOneNameApartByOuterClassModuleAndTopic() {
        assertThat(SchemaNames.names(Set.of(
                        "com.clutch.fleet.application.vehicle.VehicleView.Place",
                        "com.clutch.fleet.adapter.in.web.route.RouteController.Place",
                        "com.clutch.fleet.application.driver.AssignmentView",
                        "com.clutch.assets.application.AssignmentView",
                        "com.clutch.fleet.application.cost.Row",
                        "com.clutch.fleet.application.fuel.Row")))
                .containsEntry("com.clutch.fleet.application.vehicle.VehicleView.Place", "VehicleViewPlace")
                .containsEntry("com.clutch.fleet.adapter.in.web.route.RouteController.Place", "RoutePlace")
                .containsEntry("com.clutch.fleet.application.driver.AssignmentView", "FleetAssignmentView")
                .containsEntry("com.clutch.assets.application.AssignmentView", "AssetsAssignmentView")
                .containsEntry("com.clutch.fleet.application.cost.Row", "FleetCostRow")
                .containsEntry("com.clutch.fleet.application.fuel.Row", "FleetFuelRow");
    }

    @Test
    void leavesTheDocumentsOwnNamesAlone() {
        assertThat(SchemaNames.names(Set.of("Problem", "com.clutch.platform.web.Problem")))
                .containsEntry("com.clutch.platform.web.Problem", "PlatformProblem");
    }
}
