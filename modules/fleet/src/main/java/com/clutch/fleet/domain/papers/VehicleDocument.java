package com.clutch.fleet.domain.papers;

import static com.clutch.kernel.FieldCheck.sure;

import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.fleet.domain.ledger.Lifespan;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a vehicle that is kept elsewhere. Only the link is known; nobody here opens it.
 *
 * @param url where it is: https, a host, no password in it
 * @param expiresOn last day, null when it does not expire
 */
public record VehicleDocument(
        Lifespan life,
        UUID vehicleId,
        DocumentKind kind,
        String title,
        String url,
        @Nullable LocalDate expiresOn,
        @Nullable String note)
        implements LedgerEntry<VehicleDocument> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /**
     * A document that is new.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static VehicleDocument of(UUID vehicleId, DocumentFields said, Instant now) {
        return accept(null, vehicleId, said, Lifespan.begin(now));
    }

    /**
     * The same document after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public VehicleDocument with(DocumentFields said) {
        return accept(this, vehicleId, said, life);
    }

    @Override
    public VehicleDocument with(Lifespan next) {
        return new VehicleDocument(next, vehicleId, kind, title, url, expiresOn, note);
    }

    private static VehicleDocument accept(
            @Nullable VehicleDocument known, UUID vehicleId, DocumentFields said, Lifespan life) {
        var check = new FieldCheck();
        var kind = check.needed("kind", said.kind(), known == null ? null : known.kind());
        var title = check.neededText("title", said.title(), known == null ? null : known.title(), 150);
        var url = check.neededText("url", said.url(), known == null ? null : known.url(), 2000);
        check.require(
                url == null || isLink(url),
                "url",
                "A link that begins with https:// and names a host, without a password.");
        var expiresOn = said.expiresOn() == null ? known == null ? null : known.expiresOn() : said.expiresOn();
        check.require(
                expiresOn == null || expiresOn.getYear() >= FIRST_YEAR && expiresOn.getYear() <= LAST_YEAR,
                "expiresOn",
                "A day between the years %d and %d.".formatted(FIRST_YEAR, LAST_YEAR));
        var note = check.text("note", said.note(), known == null ? null : known.note(), 500);
        check.done();
        return new VehicleDocument(life, vehicleId, sure(kind), sure(title), sure(url), expiresOn, note);
    }

    private static boolean isLink(String url) {
        try {
            var link = new URI(url);
            return url.startsWith("https://") && link.getHost() != null && link.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
