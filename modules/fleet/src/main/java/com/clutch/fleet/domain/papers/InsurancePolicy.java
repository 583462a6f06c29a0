package com.clutch.fleet.domain.papers;

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
 * An insurance policy of a vehicle.
 *
 * @param premium for the whole time in major units of the currency, two decimals
 * @param currency code of ISO 4217
 * @param startsOn first day
 * @param endsOn last day, at most ten years after the first
 */
public record InsurancePolicy(
        Lifespan life,
        UUID vehicleId,
        String insurer,
        String policyNumber,
        Coverage coverage,
        BigDecimal premium,
        String currency,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String note)
        implements LedgerEntry<InsurancePolicy> {

    private static final int LONGEST_YEARS = 10;

    /**
     * A policy that is new; it lasts a year where nobody says otherwise.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static InsurancePolicy of(UUID vehicleId, InsuranceFields said, Instant now) {
        return accept(null, vehicleId, said, Lifespan.begin(now));
    }

    /**
     * The same policy after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public InsurancePolicy with(InsuranceFields said) {
        return accept(this, vehicleId, said, life);
    }

    @Override
    public InsurancePolicy with(Lifespan next) {
        return new InsurancePolicy(
                next, vehicleId, insurer, policyNumber, coverage, premium, currency, startsOn, endsOn, note);
    }

    private static InsurancePolicy accept(
            @Nullable InsurancePolicy known, UUID vehicleId, InsuranceFields said, Lifespan life) {
        var check = new FieldCheck();
        var insurer = check.neededText("insurer", said.insurer(), known == null ? null : known.insurer(), 150);
        var number =
                check.neededText("policyNumber", said.policyNumber(), known == null ? null : known.policyNumber(), 60);
        var premium = check.needed(
                "premium", check.money("premium", said.premium(), known == null ? null : known.premium()), null);
        var currency = check.currency("currency", said.currency(), known == null ? null : known.currency());
        var startsOn = check.needed("startsOn", said.startsOn(), known == null ? null : known.startsOn());
        var endsOn = said.endsOn() == null ? known == null ? null : known.endsOn() : said.endsOn();
        if (endsOn == null && startsOn != null) {
            endsOn = startsOn.plusYears(1).minusDays(1);
        }
        check.require(
                endsOn == null
                        || startsOn == null
                        || startsOn.getYear() >= 1900
                                && !endsOn.isBefore(startsOn)
                                && !endsOn.isAfter(startsOn.plusYears(LONGEST_YEARS)),
                "endsOn",
                "A policy ends after it has begun, at most %d years later.".formatted(LONGEST_YEARS));
        var note = check.text("note", said.note(), known == null ? null : known.note(), 500);
        check.done();
        return new InsurancePolicy(
                life,
                vehicleId,
                sure(insurer),
                sure(number),
                said.coverage() != null ? said.coverage() : known == null ? Coverage.COMPULSORY : known.coverage(),
                sure(premium),
                currency,
                sure(startsOn),
                sure(endsOn),
                note);
    }
}
