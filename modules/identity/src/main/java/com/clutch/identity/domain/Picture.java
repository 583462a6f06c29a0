package com.clutch.identity.domain;

import com.clutch.kernel.DomainException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A picture of an account's owner, known by its first bytes and not by what its sender calls it. */
public final class Picture {

    /** Most bytes a picture may have. */
    public static final int MAX_BYTES = 512 * 1024;

    private final String mediaType;
    private final byte[] bytes;

    private Picture(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /**
     * The picture that these bytes are.
     *
     * @throws DomainException {@link IdentityError#PICTURE_TOO_LARGE} or {@link IdentityError#UNSUPPORTED_PICTURE}
     */
    public static Picture of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw DomainException.field(
                    IdentityError.PICTURE_TOO_LARGE, "avatar", "A picture may have at most 512 KB.");
        }
        return new Picture(mediaTypeOf(bytes), bytes.clone());
    }

    /**
     * The picture in a data URL with base64.
     *
     * @throws DomainException as {@link #of}
     */
    public static Picture ofDataUrl(String url) {
        var comma = url.indexOf(',');
        if (comma < 0 || !url.substring(0, comma).endsWith(";base64")) {
            throw unsupported();
        }
        // Checked before decoding: four characters are three bytes.
        if ((url.length() - comma - 1L) * 3 / 4 > MAX_BYTES + 2) {
            throw DomainException.field(
                    IdentityError.PICTURE_TOO_LARGE, "avatar", "A picture may have at most 512 KB.");
        }
        try {
            return of(Base64.getDecoder().decode(url.substring(comma + 1)));
        } catch (IllegalArgumentException _) {
            throw unsupported();
        }
    }

    /** {@code image/png}, {@code image/jpeg} or {@code image/webp}. */
    public String mediaType() {
        return mediaType;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static String mediaTypeOf(byte[] bytes) {
        if (startsWith(bytes, 0, "89504e470d0a1a0a")) {
            return "image/png";
        }
        if (startsWith(bytes, 0, "ffd8ff")) {
            return "image/jpeg";
        }
        if (startsWith(bytes, 0, "52494646") && startsWith(bytes, 8, "57454250")) {
            return "image/webp";
        }
        throw unsupported();
    }

    private static boolean startsWith(byte[] bytes, int offset, String hex) {
        var magic = HexFormat.of().parseHex(hex);
        return bytes.length >= offset + magic.length
                && Arrays.equals(bytes, offset, offset + magic.length, magic, 0, magic.length);
    }

    private static DomainException unsupported() {
        return DomainException.field(
                IdentityError.UNSUPPORTED_PICTURE, "avatar", "Send a picture as PNG, JPEG or WebP.");
    }
}
