package com.clutch.assets.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.assets.domain.vendor.ContractDetails;
import com.clutch.assets.domain.vendor.ContractFields;
import com.clutch.assets.domain.vendor.ContractFields.Deliverable;
import com.clutch.assets.domain.vendor.ContractFields.DeliverableStatus;
import com.clutch.assets.domain.vendor.ContractNotice;
import com.clutch.assets.domain.vendor.ContractStatus;
import com.clutch.assets.domain.vendor.ContractType;
import com.clutch.assets.domain.vendor.VendorContract;
import com.clutch.assets.domain.vendor.VendorStatus;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorContractTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void becomesActiveOnlyWithAnActiveVendorAndBeforeItsEnd() {
        var draft = contract("2026-01-01", "2026-12-31");
        assertThat(draft.moveTo(ContractStatus.ACTIVE, VendorStatus.ACTIVE, TODAY)
                        .status())
                .isEqualTo(ContractStatus.ACTIVE);
        assertThatThrownBy(() -> draft.moveTo(ContractStatus.ACTIVE, VendorStatus.SUSPENDED, TODAY))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(AssetsError.VENDOR_NOT_ACTIVE));
        assertThatThrownBy(() ->
                        contract("2025-01-01", "2026-03-01").moveTo(ContractStatus.ACTIVE, VendorStatus.ACTIVE, TODAY))
                .hasMessageContaining("last day");
        assertThatThrownBy(() -> draft.moveTo(ContractStatus.RENEWED, VendorStatus.ACTIVE, TODAY))
                .hasMessageContaining("allowed: active, terminated");
    }

    @Test
    void isNotRemovedWhileItHolds() {
        var active = contract("2026-01-01", "2026-12-31").moveTo(ContractStatus.ACTIVE, VendorStatus.ACTIVE, TODAY);
        assertThatThrownBy(() -> active.remove(NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(AssetsError.CONTRACT_ACTIVE));
        assertThat(active.moveTo(ContractStatus.TERMINATED, VendorStatus.ACTIVE, TODAY)
                        .remove(NOW)
                        .removedAt())
                .isEqualTo(NOW);
    }

    @Test
    void namesWhatIsWrongWithItsDaysAndDeliverables() {
        var said = fields(
                "2026-05-01",
                "2026-04-01",
                List.of(
                        new Deliverable(null, null, null, null),
                        new Deliverable("Chairs", null, DeliverableStatus.COMPLETED, TODAY.plusDays(1))));
        assertThatThrownBy(() -> ContractDetails.of(said, "VC-1", TODAY))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no -> assertThat(no.errors())
                                .containsOnlyKeys(
                                        "endDate", "deliverables[0].description", "deliverables[1].completedDate"));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 30", "2026-03-10, 30", "2026-03-09, 7", "2026-03-04, 7", "2026-03-03, 1", "2026-03-02, 1"})
    void isNoticedByTheNearestOfThirtySevenAndOneDays(LocalDate due, int daysBefore) {
        var notice = ContractNotice.of(UUID.randomUUID(), ContractNotice.Kind.EXPIRY, due, TODAY);
        assertThat(notice.daysBefore()).isEqualTo(daysBefore);
    }

    @Test
    void isWorthNothingInPoundsUnlessSomebodySaysOtherwise() {
        var details = contract("2026-01-01", "2026-01-01").details();
        assertThat(details)
                .returns("VC-1", ContractDetails::number)
                .returns(new BigDecimal("0.00"), ContractDetails::value)
                .returns("EGP", ContractDetails::currency);
        assertThat(details.with(fields("2026-01-01", "2026-01-01", null), TODAY))
                .isEqualTo(details);
    }

    @Test
    void isDeliveredTodayUnlessAnotherDayIsSaidAndOnlyWhenItIsCompleted() {
        var said = List.of(
                new Deliverable("Chairs", null, DeliverableStatus.COMPLETED, null),
                new Deliverable("Desks", null, DeliverableStatus.COMPLETED, TODAY.minusDays(1)),
                new Deliverable("Lamps", null, null, TODAY));
        assertThat(ContractDetails.of(fields("2026-01-01", "2026-12-31", said), "VC-1", TODAY)
                        .deliverables())
                .containsExactly(
                        new Deliverable("Chairs", null, DeliverableStatus.COMPLETED, TODAY),
                        new Deliverable("Desks", null, DeliverableStatus.COMPLETED, TODAY.minusDays(1)),
                        new Deliverable("Lamps", null, DeliverableStatus.PENDING, null));
    }

    @Test
    void isRenewedAfterItStartsAndKeepsWhatNobodySaysAnew() {
        var full = new ContractFields(
                null,
                "C-7",
                "Chairs",
                "Office chairs",
                ContractType.SERVICE,
                null,
                new BigDecimal("1000"),
                "USD",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                LocalDate.parse("2026-01-01"),
                new ContractFields.Terms("30 days", "free", "1 year", "any time"),
                null);
        var details = ContractDetails.of(full, "VC-1", TODAY);
        var nothing = new ContractFields(null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(details.with(nothing, TODAY)).isEqualTo(details);
        assertThat(details)
                .returns("C-7", ContractDetails::number)
                .returns(ContractType.SERVICE, ContractDetails::type)
                .returns(new BigDecimal("1000.00"), ContractDetails::value);
        var early = new ContractFields(
                null, null, null, null, null, null, null, null, null, null, LocalDate.parse("2025-12-31"), null, null);
        assertThatThrownBy(() -> details.with(early, TODAY)).hasMessageContaining("renewed after it starts");
    }

    @Test
    void endsByItselfAndKeepsItsVendor() {
        var active = contract("2026-01-01", "2026-03-02").moveTo(ContractStatus.ACTIVE, VendorStatus.ACTIVE, TODAY);
        assertThat(active.expire().nextVersion(NOW))
                .returns(ContractStatus.EXPIRED, VendorContract::status)
                .returns(active.vendorId(), VendorContract::vendorId)
                .returns(2L, VendorContract::version);
        assertThatThrownBy(() -> contract("2026-01-01", "2026-03-02").expire())
                .hasMessageContaining("allowed: active, terminated");
        assertThat(active.moveTo(ContractStatus.ACTIVE, VendorStatus.SUSPENDED, TODAY))
                .isSameAs(active);
        assertThat(active.revise(active.details())).isEqualTo(active);
    }

    @Test
    void isNotNoticedTooEarly() {
        assertThatThrownBy(() ->
                        ContractNotice.of(UUID.randomUUID(), ContractNotice.Kind.RENEWAL, TODAY.plusDays(31), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static VendorContract contract(String start, String end) {
        return VendorContract.draft(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ContractDetails.of(fields(start, end, null), "VC-1", TODAY),
                new Signature(UUID.randomUUID(), "mona"),
                NOW);
    }

    private static ContractFields fields(String start, String end, List<Deliverable> deliverables) {
        return new ContractFields(
                null,
                null,
                "Chairs",
                null,
                null,
                null,
                null,
                null,
                LocalDate.parse(start),
                LocalDate.parse(end),
                null,
                null,
                deliverables);
    }
}
