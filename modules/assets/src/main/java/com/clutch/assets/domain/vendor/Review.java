package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.FieldCheck;
import com.clutch.assets.domain.Signature;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody of the house thinks of a vendor, in marks from 1 to 5. Everybody has one opinion, and may change it. */
public record Review(
        UUID vendorId,
        Signature reviewer,
        int quality,
        int delivery,
        int communication,
        int pricing,
        @Nullable String comment,
        Instant at) {

    /** What somebody says; null is no mark. */
    public record Marks(
            @Nullable Integer quality,
            @Nullable Integer delivery,
            @Nullable Integer communication,
            @Nullable Integer pricing,
            @Nullable String comment) {}

    /**
     * A review: every mark must be there.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static Review of(UUID vendorId, Marks marks, Signature reviewer, Instant at) {
        var check = new FieldCheck();
        var review = new Review(
                vendorId,
                reviewer,
                mark(check, "quality", marks.quality()),
                mark(check, "delivery", marks.delivery()),
                mark(check, "communication", marks.communication()),
                mark(check, "pricing", marks.pricing()),
                check.text("comment", marks.comment(), null, 2000),
                at);
        check.done();
        return review;
    }

    private static int mark(FieldCheck check, String field, @Nullable Integer said) {
        return check.required(field, check.whole(field, said, null, 1, 5), null, 1);
    }
}
