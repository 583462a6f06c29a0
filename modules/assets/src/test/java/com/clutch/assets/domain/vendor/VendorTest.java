package com.clutch.assets.domain.vendor;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.vendor.VendorFields.Address;
import com.clutch.assets.domain.vendor.VendorFields.Business;
import com.clutch.assets.domain.vendor.VendorFields.Certification;
import com.clutch.assets.domain.vendor.VendorFields.CertificationStatus;
import com.clutch.assets.domain.vendor.VendorFields.Contact;
import com.clutch.assets.domain.vendor.VendorFields.Contacts;
import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VendorTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate ISSUED = LocalDate.parse("2025-01-01");
    private static final Contact MONA = new Contact("Mona", "Mona@Nile.example", "+20 100", "Sales");
    private static final Address CAIRO = new Address("1 Tahrir", "Cairo", "Cairo", "Egypt", "11511");
    private static final Business BUSINESS = new Business("R-1", "T-1", "nile.example", 1990, 50, BigDecimal.TEN);

    @Test
    void keepsWhatNobodySaysAnew() {
        var details = VendorDetails.of(full());
        assertThat(details.with(named(null))).isEqualTo(details);
        assertThat(details)
                .returns(VendorType.SUPPLIER, VendorDetails::type)
                .returns(CAIRO, VendorDetails::address)
                .returns(Contact.NONE, VendorDetails::secondary);
        assertThat(details.primary().email()).isEqualTo("mona@nile.example");
        assertThat(details.business().annualRevenue()).isEqualTo("10.00");
        assertThat(details.certifications())
                .containsExactly(new Certification("ISO 9001", "TÜV", ISSUED, ISSUED, CertificationStatus.ACTIVE));
        assertThat(details.tags()).containsExactly("tyres", "oil");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var said = new VendorFields(
                " ",
                null,
                "x".repeat(101),
                null,
                new Contacts(new Contact(null, "nobody", null, null), null),
                null,
                new Business(null, null, null, 1499, -1, new BigDecimal("-1")),
                null,
                List.of(new Certification(null, null, ISSUED, ISSUED.minusDays(1), null)),
                null,
                null);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> VendorDetails.of(said))
                        .errors())
                .containsOnlyKeys(
                        "name",
                        "category",
                        "contact.primary.email",
                        "business.establishedYear",
                        "business.employeeCount",
                        "business.annualRevenue",
                        "certifications[0].name",
                        "certifications[0].expiryDate");
    }

    @Test
    void aBlacklistedVendorComesBackOnlyByAnotherApproval() {
        var listed = vendor().moveTo(VendorStatus.BLACKLISTED);
        noSuchMove("blacklisted", List.of("pending_approval"), () -> listed.moveTo(VendorStatus.ACTIVE));
        assertThat(listed.moveTo(VendorStatus.PENDING_APPROVAL).status()).isEqualTo(VendorStatus.PENDING_APPROVAL);
        assertThat(listed.moveTo(VendorStatus.BLACKLISTED)).isSameAs(listed);
    }

    @Test
    void isRemovedFromSightWithItsRating() {
        var rating = new Rating(1, 5, 5, 5, 5);
        var details = VendorDetails.of(named("Delta Parts"));
        assertThat(vendor().rated(rating).revise(details).remove(NOW).nextVersion(NOW))
                .returns(rating, Vendor::rating)
                .returns(details, Vendor::details)
                .returns(NOW, Vendor::removedAt)
                .returns(2L, Vendor::version);
    }

    @Test
    void isRatedByTheMeanOfAllMarks() {
        var rating = new Rating(3, 13, 10, 15, 9);
        assertThat(rating.mean(rating.quality())).isEqualTo("4.33");
        assertThat(rating.overall()).isEqualTo("3.92");
        assertThat(Rating.NONE.overall()).isEqualTo("0.00");
    }

    @Test
    void marksAreFromOneToFiveAndAllOfThem() {
        var reviewer = new Signature(new UUID(0, 4), "mona");
        assertThat(Review.of(new UUID(0, 1), new Review.Marks(1, 5, 3, 4, "fine"), reviewer, NOW))
                .returns(1, Review::quality)
                .returns(5, Review::delivery)
                .returns(3, Review::communication)
                .returns(4, Review::pricing)
                .returns("fine", Review::comment);
        assertThat(refused(
                                KernelError.VALIDATION_FAILED,
                                () -> Review.of(new UUID(0, 1), new Review.Marks(0, 6, null, 5, null), reviewer, NOW))
                        .errors())
                .containsOnlyKeys("quality", "delivery", "communication");
    }

    private static Vendor vendor() {
        return Vendor.register(new UUID(0, 1), VendorDetails.of(full()), VendorStatus.ACTIVE, NOW);
    }

    private static VendorFields full() {
        return new VendorFields(
                "Nile Parts",
                VendorType.SUPPLIER,
                "parts",
                "Tyres and oil",
                new Contacts(MONA, null),
                CAIRO,
                BUSINESS,
                null,
                List.of(new Certification("ISO 9001", "TÜV", ISSUED, ISSUED, null)),
                List.of("Tyres", "oil", "OIL"),
                "since 2010");
    }

    private static VendorFields named(String name) {
        return new VendorFields(name, null, null, null, null, null, null, null, null, null, null);
    }
}
