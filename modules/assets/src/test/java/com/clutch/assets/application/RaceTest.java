package com.clutch.assets.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.AssetsFixture;
import com.clutch.assets.application.asset.Assigning;
import com.clutch.assets.application.asset.AssignmentView;
import com.clutch.assets.application.asset.Recipient;
import com.clutch.assets.application.upkeep.MaintenanceView;
import com.clutch.assets.application.upkeep.MaintenanceWork;
import com.clutch.assets.application.vendor.ContractDeadlines;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.asset.Assignment;
import com.clutch.assets.domain.asset.Assignment.Terms;
import com.clutch.assets.domain.asset.Assignments;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.assets.domain.upkeep.MaintenanceFields;
import com.clutch.assets.domain.upkeep.MaintenanceStatus;
import com.clutch.assets.domain.upkeep.MaintenanceType;
import com.clutch.assets.domain.vendor.ContractNotice;
import com.clutch.events.assets.AssetAssigned;
import com.clutch.events.assets.VendorContractChanged;
import com.clutch.events.assets.VendorContractExpiring;
import com.clutch.events.assets.VendorContractRenewalDue;
import com.clutch.kernel.DomainException;
import com.clutch.testing.AtOnce;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What many do at the same moment. */
class RaceTest extends AssetsFixture {

    private static final int MANY = 12;

    @Autowired
    Assigning assigning;

    @Autowired
    Assignments assignments;

    @Autowired
    MaintenanceWork work;

    @Autowired
    ContractDeadlines deadlines;

    @Test
    void oneOfManyGetsTheAsset() throws Exception {
        var van = UUID.fromString(made("/assets", "{\"name\":\"Van\",\"type\":\"vehicle\"}"));
        var rana = new Recipient(null, "Rana", null, null);
        var outcomes = AtOnce.run(MANY, () -> assigning.give(van, rana, new Terms(null, null, null, null), actor));
        assertThat(outcomes).filteredOn(AssignmentView.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DomainException.class::isInstance)
                .hasSize(MANY - 1)
                .allSatisfy(no -> assertThat(((DomainException) no).code()).isEqualTo(AssetsError.ASSET_NOT_AVAILABLE));
        assertThat(told.of(AssetAssigned.class)).hasSize(1);
    }

    @Test
    void theDatabaseItselfLetsNoTwoAssignmentsOverlap() throws Exception {
        var van = UUID.fromString(made("/assets", "{\"name\":\"Van\",\"type\":\"vehicle\"}"));
        var outcomes = AtOnce.run(MANY, () -> {
            transactions.executeWithoutResult(_ -> assignments.add(past(van, "2026-02-01")));
            return "stored";
        });
        assertThat(outcomes).filteredOn("stored"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DomainException.class::isInstance)
                .hasSize(MANY - 1)
                .allSatisfy(no -> assertThat(((DomainException) no).code()).isEqualTo(AssetsError.ASSIGNMENT_OVERLAPS));
        // The next one begins at the moment at which the first ends.
        transactions.executeWithoutResult(_ -> assignments.add(past(van, "2026-02-02")));
    }

    private Assignment past(UUID asset, String day) {
        var from = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Assignment(
                UUID.randomUUID(),
                1,
                asset,
                new Holder(null, "Rana", null, null),
                new Signature(mona, "mona"),
                from,
                null,
                from.plus(Duration.ofDays(1)),
                null,
                null,
                NOW,
                NOW,
                null);
    }

    @Test
    void oneOfManyWorksOnTheAsset() throws Exception {
        var van = UUID.fromString(made("/assets", "{\"name\":\"Van\",\"type\":\"vehicle\"}"));
        var begun = new MaintenanceFields(
                null,
                MaintenanceType.REPAIR,
                null,
                "Brakes",
                null,
                MaintenanceStatus.IN_PROGRESS,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var outcomes = AtOnce.run(MANY, () -> work.plan(van, begun, actor));
        assertThat(outcomes).filteredOn(MaintenanceView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(DomainException.class::isInstance).hasSize(MANY - 1);
    }

    @Test
    void oneOfManyVendorsGetsTheName() throws Exception {
        var outcomes = AtOnce.run(
                MANY,
                () -> send("/vendors", "{\"name\":\"Nile\"}")
                        .andReturn()
                        .getResponse()
                        .getStatus());
        assertThat(outcomes).filteredOn(Integer.valueOf(201)::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Integer.valueOf(409)::equals).hasSize(MANY - 1);
    }

    @Test
    void aNoticeIsGivenOnceHoweverManyLook() throws Exception {
        contract("2026-03-05", "2026-03-20");
        AtOnce.run(List.<Callable<Object>>of(this::look, this::look, this::look, this::look));
        look();
        assertThat(told.of(VendorContractExpiring.class)).hasSize(1);
        assertThat(told.of(VendorContractExpiring.class).getFirst().daysBefore())
                .isEqualTo(7);
        assertThat(told.of(VendorContractRenewalDue.class)).hasSize(1);
        clock.set(NOW.plus(Duration.ofDays(2)));
        look();
        assertThat(told.of(VendorContractExpiring.class))
                .extracting(VendorContractExpiring::daysBefore)
                .containsExactly(7, 1);
        assertThat(told.of(VendorContractRenewalDue.class)).hasSize(1);
    }

    @Test
    void aContractExpiresOnceWhenItsLastDayIsOver() throws Exception {
        contract("2026-03-02", "2026-03-02");
        expire();
        assertThat(told.of(VendorContractChanged.class)).isEmpty();
        clock.set(NOW.plus(Duration.ofDays(1)));
        AtOnce.run(MANY, this::expire);
        assertThat(told.of(VendorContractChanged.class)).hasSize(1);
        assertThat(told.of(VendorContractChanged.class).getFirst().state().status())
                .isEqualTo("expired");
        assertThat(TestDatabase.dsl().fetchValue("select count(*) from assets.vendor_contract_notice"))
                .isEqualTo(0L);
    }

    private Object expire() {
        return deadlines.expireBatch();
    }

    private Object look() {
        for (var kind : ContractNotice.Kind.values()) {
            deadlines.noticeBatch(kind, null);
        }
        return "looked";
    }

    private void contract(String end, String renewal) throws Exception {
        var vendor = made("/vendors", "{\"name\":\"Nile\"}");
        made(
                "/vendor-contracts",
                "{\"vendorId\":\"%s\",\"title\":\"T\",\"startDate\":\"2026-01-01\",\"endDate\":\"%s\",\"renewalDate\":\"%s\",\"status\":\"active\"}"
                        .formatted(vendor, end, renewal));
        told.clear();
    }
}
