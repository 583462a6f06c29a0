package com.clutch.fleet.domain.downtime;

import static com.clutch.kernel.FieldCheck.sure;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.fleet.domain.ledger.Lifespan;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a vehicle stands still.
 *
 * @param planned whether it was meant to
 * @param startedAt first moment
 * @param endedAt first moment afterwards, null while it still stands
 */
public record Downtime(
        Lifespan life,
        UUID vehicleId,
        DowntimeReason reason,
        boolean planned,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String note)
        implements LedgerEntry<Downtime> {

    /**
     * A downtime that somebody tells. Nobody knows how long a vehicle will stand, so it neither begins nor ends in the future; it
     * begins now where nothing else is said.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static Downtime of(UUID vehicleId, DowntimeFields said, Instant now) {
        return accept(null, vehicleId, said, now);
    }

    /**
     * The same downtime after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public Downtime with(DowntimeFields said, Instant now) {
        return accept(this, vehicleId, said, now);
    }

    /**
     * The same downtime, over.
     *
     * @param at null for now
     * @throws DomainException {@link FleetError#DOWNTIME_ENDED} when it was over before
     */
    public Downtime end(@Nullable Instant at, Instant now) {
        if (endedAt != null) {
            throw new DomainException(FleetError.DOWNTIME_ENDED, "This downtime ended on %s.".formatted(endedAt));
        }
        return with(new DowntimeFields(null, null, null, at == null ? now : at, null), now);
    }

    @Override
    public Downtime with(Lifespan next) {
        return new Downtime(next, vehicleId, reason, planned, startedAt, endedAt, note);
    }

    private static Downtime accept(@Nullable Downtime known, UUID vehicleId, DowntimeFields said, Instant now) {
        var check = new FieldCheck();
        var reason = check.needed("reason", said.reason(), known == null ? null : known.reason());
        var startedAt = moment(said.startedAt(), known == null ? now : known.startedAt());
        var endedAt = said.endedAt() == null ? known == null ? null : known.endedAt() : moment(said.endedAt(), now);
        check.require(!startedAt.isAfter(now), "startedAt", "A downtime is told when it has begun.");
        check.require(endedAt == null || !endedAt.isAfter(now), "endedAt", "A downtime is over when it is over.");
        check.require(endedAt == null || endedAt.isAfter(startedAt), "endedAt", "A downtime ends after it has begun.");
        var note = check.text("note", said.note(), known == null ? null : known.note(), 500);
        check.done();
        return new Downtime(
                known == null ? Lifespan.begin(now) : known.life(),
                vehicleId,
                sure(reason),
                said.planned() == null ? known != null && known.planned() : said.planned(),
                startedAt,
                endedAt,
                note);
    }

    private static Instant moment(@Nullable Instant said, Instant known) {
        return said == null ? known : said.truncatedTo(ChronoUnit.MICROS);
    }
}
