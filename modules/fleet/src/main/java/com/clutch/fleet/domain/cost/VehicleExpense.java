package com.clutch.fleet.domain.cost;

import static com.clutch.kernel.FieldCheck.sure;

import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.fleet.domain.ledger.Lifespan;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a vehicle cost beside fuel, maintenance and insurance.
 *
 * @param spentOn day of the expense
 * @param amount in major units of the currency, two decimals
 * @param currency code of ISO 4217
 * @param vendor who was paid, null when nobody said
 */
public record VehicleExpense(
        Lifespan life,
        UUID vehicleId,
        ExpenseCategory category,
        LocalDate spentOn,
        BigDecimal amount,
        String currency,
        @Nullable String vendor,
        @Nullable String note)
        implements LedgerEntry<VehicleExpense> {

    /**
     * An expense that is new.
     *
     * @param today in the zone of the company
     * @throws DomainException naming every field that makes no sense
     */
    public static VehicleExpense of(UUID vehicleId, ExpenseFields said, LocalDate today, Instant now) {
        return accept(null, vehicleId, said, today, Lifespan.begin(now));
    }

    /**
     * The same expense after what somebody says now.
     *
     * @param today in the zone of the company
     * @throws DomainException naming every field that makes no sense
     */
    public VehicleExpense with(ExpenseFields said, LocalDate today) {
        return accept(this, vehicleId, said, today, life);
    }

    @Override
    public VehicleExpense with(Lifespan next) {
        return new VehicleExpense(next, vehicleId, category, spentOn, amount, currency, vendor, note);
    }

    private static VehicleExpense accept(
            @Nullable VehicleExpense known, UUID vehicleId, ExpenseFields said, LocalDate today, Lifespan life) {
        var check = new FieldCheck();
        var category = check.needed("category", said.category(), known == null ? null : known.category());
        var spentOn = check.needed("spentOn", said.spentOn(), known == null ? null : known.spentOn());
        check.require(spentOn == null || !spentOn.isAfter(today), "spentOn", "Nothing is spent in the future.");
        check.require(spentOn == null || spentOn.getYear() >= 1900, "spentOn", "A day of this or the last century.");
        var amount = check.needed(
                "amount", check.money("amount", said.amount(), known == null ? null : known.amount()), null);
        var currency = check.currency("currency", said.currency(), known == null ? null : known.currency());
        var vendor = check.text("vendor", said.vendor(), known == null ? null : known.vendor(), 150);
        var note = check.text("note", said.note(), known == null ? null : known.note(), 500);
        check.done();
        return new VehicleExpense(life, vehicleId, sure(category), sure(spentOn), sure(amount), currency, vendor, note);
    }
}
