package com.clutch.assets.domain;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCheckTest {

    private final FieldCheck check = new FieldCheck();

    @Test
    void takesWhatFitsExactly() {
        assertThat(check.text("name", " four ", null, 4)).isEqualTo("four");
        assertThat(check.whole("year", 1, null, 1, 5)).isEqualTo(1);
        assertThat(check.whole("year", 5, null, 1, 5)).isEqualTo(5);
        assertThat(check.money("price", new BigDecimal("1e12"), null)).isEqualTo("1000000000000.00");
        assertThat(check.money("price", new BigDecimal("1e-30"), null)).isEqualTo("0.00");
        assertThat(check.tags(Collections.nCopies(30, "a"), List.of())).containsExactly("a");
        assertThat(check.urls("images", Collections.nCopies(50, "/a"), List.of()))
                .containsExactly("/a");
        assertThat(check.links("documents", Collections.nCopies(50, new Link(null, "/a", null)), List.of()))
                .hasSize(50);
        check.done();
    }

    @Test
    void keepsWhatIsKnownWhereNothingOrSomethingWrongIsSaid() {
        assertThat(check.text("name", null, "known", 4)).isEqualTo("known");
        assertThat(check.whole("year", null, 3, 1, 5)).isEqualTo(3);
        assertThat(check.tags(null, List.of("known"))).containsExactly("known");
        assertThat(check.links("documents", null, List.of(new Link("known", "/a", null))))
                .hasSize(1);
        check.done();
        assertThat(check.text("name", "fiver", "known", 4)).isEqualTo("known");
        assertThat(check.text("binary", "a\0b", "known", 4)).isEqualTo("known");
        assertThat(check.whole("year", 6, 3, 1, 5)).isEqualTo(3);
        assertThat(check.money("price", new BigDecimal("1e-31"), BigDecimal.ONE))
                .isEqualTo("1");
        assertThat(check.tags(Collections.nCopies(31, "a"), List.of("known"))).containsExactly("known");
        assertThat(check.currency("pounds", "USD")).isEqualTo("USD");
        assertThat(refused(KernelError.VALIDATION_FAILED, check::done).errors())
                .containsOnlyKeys("name", "binary", "year", "price", "tags", "currency");
    }

    @ParameterizedTest
    @CsvSource({
        "https://files.example/a.pdf, true",
        "HTTP://files.example, true",
        "/files/1, true",
        "javascript:alert(1), false",
        "files.example, false",
        "'/a b', false"
    })
    void anAddressLeadsToTheWebOrIntoClutch(String address, boolean taken) {
        check.url("image", address, null);
        if (taken) {
            check.done();
        } else {
            assertThat(refused(KernelError.VALIDATION_FAILED, check::done).errors())
                    .containsOnlyKeys("image");
        }
    }

    @Test
    void countsTheEntriesThatAreWrong() {
        var links = Arrays.asList(new Link(null, "/a", null), null, new Link("x", "ftp://b", null));
        assertThat(check.links("documents", links, List.of())).first().isEqualTo(new Link(null, "/a", null));
        check.links("others", Collections.nCopies(51, new Link(null, "/a", null)), List.of());
        assertThat(refused(KernelError.VALIDATION_FAILED, check::done).errors())
                .containsOnlyKeys("documents[1]", "documents[2].url", "others");
    }

    @Test
    void leavesOutEmptyAndRepeatedTags() {
        assertThat(check.tags(Arrays.asList("Oil", null, " ", "oil"), List.of()))
                .containsExactly("oil");
    }
}
