package com.clutch.assets.domain.asset;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.asset.AssetFields.Coordinates;
import com.clutch.assets.domain.asset.AssetFields.Place;
import com.clutch.assets.domain.asset.AssetFields.Service;
import com.clutch.assets.domain.asset.AssetFields.Warranty;
import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetDetailsTest {

    private static final LocalDate BOUGHT = LocalDate.parse("2025-03-02");
    private static final Place ROOM =
            new Place("Tower", "3", "301", new Coordinates(new BigDecimal("30.0444"), new BigDecimal("-180")));
    private static final Warranty YEAR = new Warranty(BOUGHT, BOUGHT.plusYears(1), "Maker", "parts only");

    private final AssetDetails laptop = AssetDetails.of(full(ROOM, new Service(BOUGHT, BOUGHT, 90), YEAR, "12000"));

    @Test
    void keepsWhatNobodySaysAnew() {
        assertThat(laptop.with(full(null, null, null, null))).isEqualTo(laptop);
        assertThat(laptop.with(AssetFields.at(new Place(null, null, null, null))))
                .isEqualTo(laptop);
        assertThat(laptop.with(service(new Service(null, null, null)))).isEqualTo(laptop);
        assertThat(laptop)
                .returns(new BigDecimal("12000.00"), AssetDetails::purchasePrice)
                .returns(BOUGHT, AssetDetails::purchaseDate)
                .returns(List.of("it"), AssetDetails::tags);
    }

    @Test
    void isMovedOnePartOfItsPlaceAtATime() {
        var moved = laptop.with(AssetFields.at(new Place(null, "4", "401", null)));
        assertThat(moved.location().building()).isEqualTo("Tower");
        assertThat(moved.location().floor()).isEqualTo("4");
        assertThat(moved.location().coordinates()).isEqualTo(laptop.location().coordinates());
    }

    @Test
    void takesCoordinatesAsAPairToTheSixthDecimal() {
        assertThat(laptop.location().coordinates())
                .isEqualTo(new Coordinates(new BigDecimal("30.044400"), new BigDecimal("-180.000000")));
        wrong(at(null, "31"), "location.coordinates");
        wrong(at("31", null), "location.coordinates");
        wrong(at("90.1", "180.1"), "location.coordinates.lat", "location.coordinates.lng");
        wrong(at("-90.1", "-180.1"), "location.coordinates.lat", "location.coordinates.lng");
    }

    @Test
    void isServicedAfterAnIntervalUnlessZeroIsWritten() {
        assertThat(laptop.with(service(new Service(null, null, 0))).service().serviceInterval())
                .isEqualTo(90);
        assertThat(laptop.with(service(new Service(null, null, 30))).service().serviceInterval())
                .isEqualTo(30);
        wrong(service(new Service(null, null, 3651)), "maintenance.serviceInterval");
    }

    @Test
    void theNextServiceIsTheDayThatWasNamedOrStaysAsItIs() {
        var day = BOUGHT.plusDays(10);
        assertThat(laptop.serviced(day, day.plusDays(5)).service()).isEqualTo(new Service(day, day.plusDays(5), 90));
        var irregular = AssetDetails.of(full(null, new Service(null, BOUGHT, null), null, "1"));
        assertThat(irregular.serviced(day, null).service()).isEqualTo(new Service(day, BOUGHT, null));
        assertThat(laptop.serviced(BOUGHT, day)).isEqualTo(laptop);
    }

    @Test
    void aWarrantyEndsAfterItStarts() {
        var sameDay = new Warranty(BOUGHT, BOUGHT, null, null);
        assertThat(laptop.with(warranty(sameDay)).warranty())
                .isEqualTo(new Warranty(BOUGHT, BOUGHT, "Maker", "parts only"));
        wrong(warranty(new Warranty(BOUGHT, BOUGHT.minusDays(1), null, null)), "warranty.endDate");
    }

    @Test
    void isNotWorthMoreAtTheEndThanItCost() {
        var worth = new AssetFields(
                "Desk",
                AssetType.FURNITURE,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal("100"),
                null,
                new BigDecimal("100"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(AssetDetails.of(worth).salvageValue()).isEqualTo("100.00");
        var more = new AssetFields(
                "Desk",
                AssetType.FURNITURE,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal("100"),
                null,
                new BigDecimal("100.01"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> AssetDetails.of(more))
                        .errors())
                .containsOnlyKeys("salvageValue");
    }

    @Test
    void losesTheSameEveryMonthUntilTheEndOfItsLife() {
        var loss = new Depreciation(new BigDecimal("1000"), new BigDecimal("100"), BOUGHT, 7);
        assertThat(loss.perMonth()).isEqualTo("128.57");
        assertThat(loss.endsOn()).isEqualTo("2025-10-02");
    }

    private void wrong(AssetFields said, String... fields) {
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> laptop.with(said))
                        .errors())
                .containsOnlyKeys(fields);
    }

    private static AssetFields at(String lat, String lng) {
        return AssetFields.at(new Place(null, null, null, new Coordinates(number(lat), number(lng))));
    }

    private static AssetFields service(Service service) {
        return full(null, service, null, null);
    }

    private static AssetFields warranty(Warranty warranty) {
        return full(null, null, warranty, null);
    }

    /** A laptop whose own particulars are said only together with its price. */
    private static AssetFields full(Place place, Service service, Warranty warranty, String price) {
        var anew = price != null;
        return new AssetFields(
                anew ? "Laptop" : null,
                anew ? AssetType.IT_HARDWARE : null,
                anew ? "office" : null,
                null,
                anew ? "SN-1" : null,
                null,
                null,
                anew ? BOUGHT : null,
                number(price),
                null,
                null,
                anew ? 36 : null,
                null,
                null,
                place,
                service,
                warranty,
                anew ? List.of("IT") : null,
                anew ? List.of("/files/1") : null,
                anew ? List.of(new Link("Manual", "/files/2", "pdf")) : null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
