package com.clutch.assets.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetDetails;
import com.clutch.assets.domain.asset.AssetFields;
import com.clutch.assets.domain.asset.AssetFields.Coordinates;
import com.clutch.assets.domain.asset.AssetFields.Place;
import com.clutch.assets.domain.asset.AssetFields.Service;
import com.clutch.assets.domain.asset.AssetType;
import com.clutch.assets.domain.asset.Availability;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ErrorCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssetTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Holder OMAR = new Holder(null, "Omar", null, null);

    private final Asset laptop = asset(fields("Laptop", "12000", null, null, null));

    @Test
    void canBeGivenToOneAtATime() {
        var given = laptop.assignTo(OMAR);
        assertThat(laptop.availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(given.availability()).isEqualTo(Availability.ASSIGNED);
        assertThat(given.takeBack().availability()).isEqualTo(Availability.AVAILABLE);
        assertThatThrownBy(() -> given.assignTo(OMAR)).isInstanceOfSatisfying(DomainException.class, no -> {
            assertThat(no.code()).isEqualTo(AssetsError.ASSET_NOT_AVAILABLE);
            assertThat(no.sentence()).contains("Omar");
            assertThat(no.details()).containsEntry("state", "assigned");
        });
    }

    @Test
    void staysWithItsHolderWhileItIsRepairedButNotWhenItIsRetired() {
        var given = laptop.assignTo(OMAR);
        var repaired = given.moveTo(AssetCondition.MAINTENANCE);
        assertThat(repaired.availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(repaired.moveTo(AssetCondition.ACTIVE).availability()).isEqualTo(Availability.ASSIGNED);
        assertThat(refusal(() -> given.moveTo(AssetCondition.RETIRED))).isEqualTo(AssetsError.ASSET_ASSIGNED);
        assertThat(refusal(() -> given.moveTo(AssetCondition.INACTIVE))).isEqualTo(AssetsError.ASSET_ASSIGNED);
        assertThat(refusal(() -> given.remove(NOW))).isEqualTo(AssetsError.ASSET_ASSIGNED);
    }

    @Test
    void doesNotChangeAnyMoreOnceItIsRetired() {
        var retired = laptop.moveTo(AssetCondition.RETIRED);
        assertThatThrownBy(() -> retired.moveTo(AssetCondition.ACTIVE))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("retired")
                .hasMessageContaining("final");
        assertThat(refusal(() -> retired.revise(laptop.details().with(fields("Other", null, null, null, null)))))
                .isEqualTo(AssetsError.ASSET_RETIRED);
        assertThat(retired.revise(retired.details())).isEqualTo(retired);
    }

    @Test
    void isWorthWhatSomebodySaidOtherwiseItsBookValueOtherwiseItsPrice() {
        var priced = asset(fields("Desk", "1200", null, null, null));
        var lost = asset(new AssetFields(
                "Desk",
                AssetType.FURNITURE,
                null,
                null,
                null,
                null,
                null,
                LocalDate.parse("2025-03-02"),
                new BigDecimal("1200"),
                null,
                null,
                24,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        assertThat(priced.valueOn(TODAY)).isEqualTo("1200.00");
        assertThat(lost.valueOn(TODAY)).isEqualTo("600.00");
        assertThat(asset(fields("Desk", "1200", "500", null, null)).valueOn(TODAY))
                .isEqualTo("500.00");
        assertThat(asset(fields("Desk", null, null, null, null)).valueOn(TODAY)).isEqualTo("0.00");
    }

    @Test
    void countsServicesAndPlansTheNextOne() {
        var served = laptop.revise(laptop.details().with(fields(null, null, null, null, new Service(null, null, 90))))
                .serviced(LocalDate.parse("2026-01-10"), null, new BigDecimal("250.00"));
        assertThat(served.details().service().lastService()).isEqualTo("2026-01-10");
        assertThat(served.details().service().nextService()).isEqualTo("2026-04-10");
        var earlier = served.serviced(LocalDate.parse("2025-12-01"), null, new BigDecimal("50.00"));
        assertThat(earlier.details().service().lastService()).isEqualTo("2026-01-10");
        assertThat(earlier.totalServices()).isEqualTo(2);
        assertThat(earlier.totalCost()).isEqualTo("300.00");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var said = new AssetFields(
                " ",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal("-1"),
                new BigDecimal("1e-999999999"),
                new BigDecimal("5"),
                0,
                "XXQ",
                null,
                new Place(null, null, null, new Coordinates(BigDecimal.TEN, null)),
                null,
                null,
                List.of("x".repeat(51)),
                List.of("javascript:alert(1)"),
                List.of(new Link("Manual", null, "pdf")));
        assertThatThrownBy(() -> AssetDetails.of(said))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no -> assertThat(no.errors())
                                .containsOnlyKeys(
                                        "name",
                                        "type",
                                        "purchasePrice",
                                        "currentValue",
                                        "usefulLifeMonths",
                                        "currency",
                                        "location.coordinates",
                                        "tags",
                                        "images",
                                        "documents[0].url",
                                        "salvageValue"));
    }

    @Test
    void keepsItsHistoryUnderAnotherNumberAndOutOfSight() {
        var removed = laptop.serviced(TODAY, null, BigDecimal.TEN)
                .numbered("AST-2")
                .remove(NOW)
                .nextVersion(NOW.plusSeconds(1));
        assertThat(removed)
                .returns("AST-2", Asset::number)
                .returns(1, Asset::totalServices)
                .returns(NOW, Asset::removedAt)
                .returns(2L, Asset::version)
                .returns(NOW.plusSeconds(1), Asset::updatedAt);
        assertThat(laptop.moveTo(AssetCondition.ACTIVE)).isSameAs(laptop);
    }

    @Test
    void saysInWhichConditionItCannotBeAssigned() {
        var lost = laptop.moveTo(AssetCondition.LOST);
        assertThatThrownBy(() -> lost.assignTo(OMAR)).hasMessageContaining("is lost");
    }

    @Test
    void keepsItsCurrency() {
        var dollars = new AssetFields(
                null, null, null, null, null, null, null, null, null, null, null, null, "usd", null, null, null, null,
                null, null, null);
        assertThatThrownBy(() -> laptop.details().with(dollars)).hasMessageContaining("currency");
    }

    private static ErrorCode refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(DomainException.class, attempt).code();
    }

    private static Asset asset(AssetFields fields) {
        return Asset.register(UUID.randomUUID(), "AST-1", AssetDetails.of(fields), AssetCondition.ACTIVE, NOW);
    }

    private static AssetFields fields(String name, String price, String value, String currency, Service service) {
        return new AssetFields(
                name,
                name == null ? null : AssetType.IT_HARDWARE,
                null,
                null,
                null,
                null,
                null,
                null,
                price == null ? null : new BigDecimal(price),
                value == null ? null : new BigDecimal(value),
                null,
                null,
                currency,
                null,
                null,
                service,
                null,
                null,
                null,
                null);
    }
}
