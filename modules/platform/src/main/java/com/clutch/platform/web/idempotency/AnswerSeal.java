package com.clutch.platform.web.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals an answer so that nobody opens it but who brings the account's Idempotency-Key again, and names it without telling the
 * key. It needs no secret of the server: whoever has the database alone has neither key nor answer.
 */
final class AnswerSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] keyHash;
    private final SecretKey sealing;
    private final SecretKey requests;

    private AnswerSeal(byte[] keyHash, SecretKey sealing, SecretKey requests) {
        this.keyHash = keyHash;
        this.sealing = sealing;
        this.requests = requests;
    }

    static AnswerSeal of(UUID account, String key) {
        try {
            var kdf = KDF.getInstance("HKDF-SHA256");
            return new AnswerSeal(
                    kdf.deriveData(use("name", account, key)),
                    kdf.deriveKey("AES", use("answer", account, key)),
                    kdf.deriveKey(MAC, use("request", account, key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under which the answer is stored. */
    byte[] keyHash() {
        return keyHash.clone();
    }

    /** The hash of a request, such that nobody without the key can try which request it was: a password may be in it. */
    byte[] macOf(byte[] requestHash) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(requests);
            return mac.doFinal(requestHash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] sealed) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored answer does not fit the Idempotency-Key it is stored under.", e);
        }
    }

    private static HKDFParameterSpec use(String purpose, UUID account, String key) {
        return HKDFParameterSpec.ofExtract()
                .addIKM(key.getBytes(StandardCharsets.UTF_8))
                .addSalt(account.toString().getBytes(StandardCharsets.US_ASCII))
                .thenExpand(("clutch.idempotency." + purpose).getBytes(StandardCharsets.US_ASCII), 32);
    }
}
