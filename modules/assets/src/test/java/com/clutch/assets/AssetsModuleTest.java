package com.clutch.assets;

import static com.clutch.assets.Elsewhere.account;
import static com.clutch.assets.Elsewhere.vehicle;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.application.CopyRefresh;
import com.clutch.assets.application.upkeep.CostFilter;
import com.clutch.assets.application.upkeep.CostQueries;
import com.clutch.assets.application.vendor.ContractDeadlines;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.assets.domain.asset.People;
import com.clutch.assets.domain.vendor.ContractNotice;
import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.StateEvent;
import com.clutch.events.assets.AssetAssigned;
import com.clutch.events.assets.AssetAssignmentChanged;
import com.clutch.events.assets.AssetChanged;
import com.clutch.events.assets.AssetCostChanged;
import com.clutch.events.assets.AssetMaintenanceChanged;
import com.clutch.events.assets.AssetReturned;
import com.clutch.events.assets.VendorChanged;
import com.clutch.events.assets.VendorCommunicationChanged;
import com.clutch.events.assets.VendorContractChanged;
import com.clutch.events.assets.VendorContractExpiring;
import com.clutch.events.assets.VendorContractRenewalDue;
import com.clutch.events.assets.VendorReviewed;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.platform.events.EventPublisher;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

/** What the module hears and what it tells, over the real registry. */
class AssetsModuleTest extends AssetsFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    People people;

    @Autowired
    CostQueries costs;

    @Autowired
    EventPublisher publisher;

    @Autowired
    CopyRefresh refresh;

    @Autowired
    ContractDeadlines deadlines;

    @Test
    void givesAssetsToAccountsItHasHeardOfUntilTheyAreSuspended(Scenario scenario) {
        var omar = UUID.randomUUID();
        scenario.stimulate(() -> publish(account(omar, 2, "active")))
                .andWaitAtMost(PATIENCE)
                .andWaitForStateChange(() -> people.find(omar).orElse(null))
                .andVerify(person -> assertThat(person.name()).isEqualTo("Omar Said"));
        scenario.stimulate(() -> posted(
                        "/assets",
                        "{\"name\":\"Van\",\"type\":\"vehicle\",\"assignedTo\":{\"id\":\"%s\"}}".formatted(omar)))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(AssetAssigned.class)
                .matching(event -> omar.equals(event.holderId()))
                .toArriveAndVerify(event -> assertThat(event.holderName()).isEqualTo("Omar Said"));
        // What is older than what is known changes nothing; what is newer does.
        publish(account(omar, 1, "suspended"));
        scenario.stimulate(() -> publish(account(omar, 3, "suspended")))
                .andWaitAtMost(PATIENCE)
                .andWaitForStateChange(() -> people.find(omar).isEmpty(), gone -> gone)
                .andVerify(gone -> assertThat(gone).isTrue());
    }

    @Test
    void countsTheVehiclesOfTheFleet(Scenario scenario) {
        var id = UUID.randomUUID();
        publish(vehicle(id, 1, "active"));
        scenario.stimulate(() -> publish(vehicle(UUID.randomUUID(), 1, "maintenance")))
                .andWaitAtMost(PATIENCE)
                .andWaitForStateChange(this::vehicles, count -> count == 2)
                .andVerify(count -> assertThat(count).isEqualTo(2));
        scenario.stimulate(() -> publish(vehicle(id, 2, "retired")))
                .andWaitAtMost(PATIENCE)
                .andWaitForStateChange(this::vehicles, count -> count == 1)
                .andVerify(count -> assertThat(count).isEqualTo(1));
    }

    @Test
    void asksForTheCopiesItDoesNotHave() {
        refresh.requestMissing();
        assertThat(told.of(SnapshotRequested.class))
                .extracting(SnapshotRequested::topic)
                .containsExactly(AccountChanged.TOPIC, VehicleChanged.TOPIC);
        transactions.executeWithoutResult(
                _ -> people.keep(new Holder(mona, "Mona", "mona@clutch.test", null), true, 1));
        told.clear();
        refresh.requestMissing();
        assertThat(told.of(SnapshotRequested.class))
                .extracting(SnapshotRequested::topic)
                .containsExactly(VehicleChanged.TOPIC);
    }

    @Test
    void tellsOfAssetsWhoHasThemAndWhatTheyCost(Scenario scenario) {
        var van = tells(scenario, AssetChanged.class, "/assets", "{\"name\":\"Van\",\"type\":\"vehicle\"}");
        var given = tells(
                scenario,
                AssetAssignmentChanged.class,
                "/asset-assignments",
                "{\"assetId\":\"%s\",\"assignedTo\":{\"name\":\"Rana\"}}".formatted(van));
        scenario.stimulate(() -> posted("/asset-assignments/" + given + "/return", "{}"))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(AssetReturned.class)
                .toArriveAndVerify(event -> assertThat(event.assetId()).hasToString(van));
        tells(
                scenario,
                AssetMaintenanceChanged.class,
                "/maintenance-records",
                "{\"assetId\":\"%s\",\"type\":\"repair\",\"description\":\"D\"}".formatted(van));
        tells(scenario, AssetCostChanged.class, "/asset-costs", "{\"kind\":\"fuel\",\"amount\":5}");
    }

    @Test
    void tellsOfVendorsAndTheirContracts(Scenario scenario) {
        var vendor = tells(scenario, VendorChanged.class, "/vendors", "{\"name\":\"Nile\"}");
        scenario.stimulate(() -> posted(
                        "/vendors/" + vendor + "/reviews",
                        "{\"quality\":5,\"delivery\":4,\"communication\":4,\"pricing\":3}"))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(VendorReviewed.class)
                .toArriveAndVerify(event -> assertThat(event.vendorId()).hasToString(vendor));
        tells(
                scenario,
                VendorCommunicationChanged.class,
                "/vendor-communications",
                "{\"vendorId\":\"%s\",\"subject\":\"S\"}".formatted(vendor));
        tells(scenario, VendorContractChanged.class, "/vendor-contracts", """
                {"vendorId":"%s","title":"T","startDate":"2026-01-01","endDate":"2026-03-12","renewalDate":"2026-03-08",
                 "status":"active"}
                """.formatted(vendor));
        scenario.stimulate(() -> deadlines.noticeBatch(ContractNotice.Kind.EXPIRY, null))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(VendorContractExpiring.class)
                .toArriveAndVerify(event -> assertThat(event.title()).isEqualTo("T"));
        scenario.stimulate(() -> deadlines.noticeBatch(ContractNotice.Kind.RENEWAL, null))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(VendorContractRenewalDue.class)
                .toArriveAndVerify(event -> assertThat(event.title()).isEqualTo("T"));
    }

    /** Makes something new, waits for the event that tells of it, and answers its id. */
    private String tells(Scenario scenario, Class<? extends StateEvent> type, String path, String json) {
        var ids = new AtomicReference<String>();
        scenario.stimulate(() -> posted(path, json))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(type)
                .toArriveAndVerify((event, id) -> {
                    assertThat(event.aggregateId()).hasToString(id);
                    assertThat(event.changes()).isNotEmpty();
                    ids.set(id);
                });
        return ids.get();
    }

    private String posted(String path, String json) {
        try {
            var response = send(path, json).andReturn().getResponse();
            assertThat(response.getStatus()).as(response.getContentAsString()).isBetween(200, 201);
            return JsonPath.read(response.getContentAsString(), "$.data.id");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long vehicles() {
        return costs.operational(new CostFilter(null, null, null, null, null, "EGP"))
                .vehicles();
    }

    @ParameterizedTest
    @CsvSource({
        "assets.asset, 2",
        "assets.assignment, 1",
        "assets.maintenance, 1",
        "assets.cost, 1",
        "assets.vendor, 1",
        "assets.vendor-contract, 1",
        "assets.vendor-communication, 1"
    })
    void tellsEverythingAgain(String topic, int count, Scenario scenario) throws Exception {
        var van = made("/assets", "{\"name\":\"Van\",\"type\":\"vehicle\"}");
        made("/assets", "{\"name\":\"Chair\",\"type\":\"furniture\"}");
        made("/asset-assignments", "{\"assetId\":\"%s\",\"assignedTo\":{\"name\":\"Rana\"}}".formatted(van));
        made("/maintenance-records", "{\"assetId\":\"%s\",\"type\":\"repair\",\"description\":\"D\"}".formatted(van));
        made("/asset-costs", "{\"kind\":\"fuel\",\"amount\":5}");
        var vendor = made("/vendors", "{\"name\":\"Nile\"}");
        made(
                "/vendor-contracts",
                "{\"vendorId\":\"%s\",\"title\":\"T\",\"startDate\":\"2026-01-01\",\"endDate\":\"2027-01-01\"}"
                        .formatted(vendor));
        made("/vendor-communications", "{\"vendorId\":\"%s\",\"subject\":\"S\"}".formatted(vendor));
        var request = UUID.randomUUID();
        scenario.stimulate(() -> publish(new SnapshotRequested(publisher.header(actor), request, topic)))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(SnapshotCompleted.class)
                .matching(event -> event.requestId().equals(request))
                .toArriveAndVerify(event -> assertThat(event.count()).isEqualTo(count));
        if (topic.equals(AssetChanged.TOPIC)) {
            assertThat(told.of(AssetChanged.class))
                    .filteredOn(event -> event.change() == Change.SNAPSHOT)
                    .hasSize(2)
                    .allSatisfy(event -> assertThat(event.changes()).isEmpty());
        }
    }

    private void publish(DomainEvent event) {
        transactions.executeWithoutResult(_ -> publisher.publish(event));
    }
}
