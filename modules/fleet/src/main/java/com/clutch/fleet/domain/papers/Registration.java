package com.clutch.fleet.domain.papers;

import static com.clutch.kernel.FieldCheck.sure;

import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.fleet.domain.ledger.Lifespan;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Permission of an authority to have a vehicle on the road.
 *
 * @param authority who gave it
 * @param issuedOn first day
 * @param expiresOn last day
 */
public record Registration(
        Lifespan life,
        UUID vehicleId,
        String number,
        String authority,
        LocalDate issuedOn,
        LocalDate expiresOn,
        @Nullable String note)
        implements LedgerEntry<Registration> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /**
     * A registration that is new.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static Registration of(UUID vehicleId, RegistrationFields said, Instant now) {
        return accept(null, vehicleId, said, Lifespan.begin(now));
    }

    /**
     * The same registration after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public Registration with(RegistrationFields said) {
        return accept(this, vehicleId, said, life);
    }

    @Override
    public Registration with(Lifespan next) {
        return new Registration(next, vehicleId, number, authority, issuedOn, expiresOn, note);
    }

    private static Registration accept(
            @Nullable Registration known, UUID vehicleId, RegistrationFields said, Lifespan life) {
        var check = new FieldCheck();
        var number = check.neededText("number", said.number(), known == null ? null : known.number(), 60);
        var authority = check.neededText("authority", said.authority(), known == null ? null : known.authority(), 150);
        var issuedOn = check.needed("issuedOn", said.issuedOn(), known == null ? null : known.issuedOn());
        var expiresOn = check.needed("expiresOn", said.expiresOn(), known == null ? null : known.expiresOn());
        check.require(
                issuedOn == null
                        || expiresOn == null
                        || issuedOn.getYear() >= FIRST_YEAR
                                && expiresOn.getYear() <= LAST_YEAR
                                && !expiresOn.isBefore(issuedOn),
                "expiresOn",
                "A registration expires after it was issued.");
        var note = check.text("note", said.note(), known == null ? null : known.note(), 500);
        check.done();
        return new Registration(life, vehicleId, sure(number), sure(authority), sure(issuedOn), sure(expiresOn), note);
    }
}
