package com.clutch.identity.adapter.out.crypto;

import com.clutch.identity.domain.ServerSecret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM and HMAC-SHA-256, each purpose with a key of its own that is derived from the one of the installation. */
class AesServerSecret implements ServerSecret {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] master;

    /** @param master 32 bytes */
    AesServerSecret(byte[] master) {
        if (master.length != 32) {
            throw new IllegalArgumentException("CLUTCH_SECRET_KEY must be 32 bytes in Base64, such as the output of"
                    + " `openssl rand -base64 32`; this one has %d bytes.".formatted(master.length));
        }
        this.master = master.clone();
    }

    @Override
    public byte[] seal(byte[] plain, String purpose) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String purpose) {
        try {
            var nonce = ByteBuffer.wrap(sealed).slice(0, NONCE);
            var bytes = new byte[NONCE];
            nonce.get(bytes);
            return cipher(Cipher.DECRYPT_MODE, bytes, purpose).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The database holds a %s that was sealed with another secret key. Start Clutch with the"
                                    .formatted(purpose)
                            + " CLUTCH_SECRET_KEY, or the file secret.key in CLUTCH_DATA_DIR, that this database was"
                            + " used with.",
                    e);
        }
    }

    @Override
    public byte[] mac(byte[] data, String purpose) {
        return hmac(hmac(master, "mac:" + purpose), data);
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(hmac(master, "seal:" + purpose), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, String text) {
        return hmac(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
