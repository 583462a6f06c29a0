package com.clutch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a00");

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a00, image/png",
        "ffd8ffe0, image/jpeg",
        "52494646000000005745425000, image/webp",
    })
    void isKnownByItsFirstBytes(String hex, String mediaType) {
        assertThat(Picture.of(HexFormat.of().parseHex(hex)).mediaType()).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3c737667", "474946383961", "5249464600000000", "ff"})
    void refusesWhatIsNoPicture(String hex) {
        refused(() -> Picture.of(HexFormat.of().parseHex(hex)), IdentityError.UNSUPPORTED_PICTURE);
    }

    @Test
    void refusesWhatIsTooLarge() {
        var large = Arrays.copyOf(PNG, Picture.MAX_BYTES + 1);
        refused(() -> Picture.of(large), IdentityError.PICTURE_TOO_LARGE);
        assertThat(Picture.of(Arrays.copyOf(PNG, Picture.MAX_BYTES)).bytes()).hasSize(Picture.MAX_BYTES);
    }

    @Test
    void readsADataUrlWhateverItCallsItself() {
        var url = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(PNG);
        assertThat(Picture.ofDataUrl(url).mediaType()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:", "data:image/png,abc", "data:image/png;base64,***"})
    void refusesDataUrlsThatCannotBeRead(String url) {
        refused(() -> Picture.ofDataUrl(url), IdentityError.UNSUPPORTED_PICTURE);
    }

    @Test
    void refusesADataUrlThatIsTooLargeBeforeItIsDecoded() {
        var most = Base64.getEncoder().encodeToString(Arrays.copyOf(PNG, Picture.MAX_BYTES));
        assertThat(Picture.ofDataUrl("data:image/png;base64," + most).bytes()).hasSize(Picture.MAX_BYTES);
        // No base64 at all: it would be unsupported if anybody looked.
        refused(
                () -> Picture.ofDataUrl("data:image/png;base64," + "*".repeat(700_000)),
                IdentityError.PICTURE_TOO_LARGE);
    }

    private static void refused(Runnable attempt, IdentityError code) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
