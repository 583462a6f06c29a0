package com.clutch.fleet.domain.fuel;

import static com.clutch.kernel.FieldCheck.sure;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.ledger.Lifespan;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns what a receipt says into an entry, and collects everything that is wrong with it on the way. */
final class FuelCheck {

    private static final BigDecimal MOST_QUANTITY = new BigDecimal("100000");
    private static final BigDecimal MOST_PRICE = new BigDecimal("1000000");
    private static final BigDecimal MOST_KILOMETRES = new BigDecimal("10000000");
    // A receipt rounds the price of a unit to two decimals and the total to another two.
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final FieldCheck check = new FieldCheck();

    private FuelCheck() {}

    static FuelEntry accept(@Nullable FuelEntry known, FuelFields said, Tank tank, Instant now) {
        return new FuelCheck().entry(known, said, tank, now);
    }

    private FuelEntry entry(@Nullable FuelEntry known, FuelFields said, Tank tank, Instant now) {
        if (!tank.inFleet()) {
            throw new DomainException(
                    FleetError.VEHICLE_LEFT_FLEET, "This vehicle has left the fleet and takes no fuel any more.");
        }
        var fuel = check.needed(
                "fuelType", said.fuelType(), known == null ? Fuel.onlyOneOf(tank.fuelType()) : known.fuel());
        var filledAt = check.needed("filledAt", moment(said.filledAt()), known == null ? null : known.filledAt());
        check.require(filledAt == null || !filledAt.isAfter(now), "filledAt", "Nothing is filled in the future.");
        var quantity = check.needed(
                "quantity",
                check.number("quantity", said.quantity(), known == null ? null : known.quantity(), MOST_QUANTITY, 3),
                null);
        check.require(quantity == null || quantity.signum() > 0, "quantity", "More than nothing.");
        var odometer = check.needed(
                "odometer",
                check.number("odometer", said.odometer(), known == null ? null : known.odometer(), MOST_KILOMETRES, 1),
                null);
        if (fuel != null && said.unit() != null && said.unit() != fuel.unit()) {
            check.reject(
                    "unit", fuel.unit() == FuelUnit.KWH ? "Electricity is measured in kWh." : "Measured in litres.");
        }
        var price = price(known, said, quantity);
        var total = total(known, said, quantity, price);
        var currency = check.currency("currency", said.currency(), known == null ? null : known.currency());
        var station = check.text("station", said.station(), known == null ? null : known.station(), 150);
        var note = check.text("note", said.note(), known == null ? null : known.note(), 500);
        check.done();
        var entry = new FuelEntry(
                known == null ? Lifespan.begin(now) : known.life(),
                tank.vehicleId(),
                said.driverId() == null && known != null ? known.driverId() : said.driverId(),
                sure(filledAt),
                sure(fuel),
                sure(quantity),
                sure(price),
                sure(total),
                currency,
                said.fullFill() == null ? known == null || known.fullFill() : said.fullFill(),
                sure(odometer),
                station,
                note);
        fits(entry, tank);
        return entry;
    }

    private static void fits(FuelEntry entry, Tank tank) {
        if (!tank.takes(entry.fuel())) {
            throw DomainException.field(
                    FleetError.FUEL_NOT_TAKEN, "fuelType", "This vehicle does not run on this fuel.");
        }
        var capacity = tank.capacity(entry.fuel());
        if (capacity != null && entry.quantity().compareTo(capacity) > 0) {
            throw DomainException.field(
                            FleetError.FUEL_OVER_CAPACITY,
                            "quantity",
                            "This vehicle holds %s, so it cannot have taken in %s."
                                    .formatted(
                                            capacity.toPlainString(),
                                            entry.quantity().toPlainString()))
                    .with("capacity", capacity);
        }
    }

    private @Nullable BigDecimal price(@Nullable FuelEntry known, FuelFields said, @Nullable BigDecimal quantity) {
        var price = check.number("unitPrice", said.unitPrice(), null, MOST_PRICE, 4);
        if (price == null && said.totalCost() != null && quantity != null && quantity.signum() > 0) {
            var total = check.money("totalCost", said.totalCost(), null);
            return total == null ? null : total.divide(quantity, 4, RoundingMode.HALF_UP);
        }
        return check.needed("unitPrice", price, known == null ? null : known.unitPrice());
    }

    private @Nullable BigDecimal total(
            @Nullable FuelEntry known, FuelFields said, @Nullable BigDecimal quantity, @Nullable BigDecimal price) {
        if (quantity == null || price == null) {
            return null;
        }
        var computed = quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
        var total = check.money("totalCost", said.totalCost(), null);
        if (total == null) {
            return known != null && said.quantity() == null && said.unitPrice() == null ? known.totalCost() : computed;
        }
        var tolerance = quantity.multiply(HALF_A_CENT).add(CENT);
        check.require(
                total.subtract(computed).abs().compareTo(tolerance) <= 0,
                "totalCost",
                "Quantity times price is %s.".formatted(computed.toPlainString()));
        return total;
    }

    private static @Nullable Instant moment(@Nullable Instant said) {
        return said == null ? null : said.truncatedTo(ChronoUnit.MICROS);
    }
}
