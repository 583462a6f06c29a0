package com.clutch.identity.adapter.out.crypto;

import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.PasswordHashing;
import com.clutch.kernel.DomainException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.util.function.SingletonSupplier;

/**
 * Argon2id with 19 MiB, two passes and one lane, the parameters that the OWASP Password Storage Cheat Sheet recommends. At most
 * as many hashes are computed at once as there are permits, so a storm of sign-ins takes time, not memory.
 */
class Argon2PasswordHashing implements PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final long LONGEST_WAIT_SECONDS = 15;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore permits;
    // When it is first wanted: a start would wait for it.
    private final Supplier<String> nobodys = SingletonSupplier.of(() -> encoded("nobody's password"));

    Argon2PasswordHashing(int atOnce) {
        this.permits = new Semaphore(atOnce, true);
    }

    @Override
    public String hash(String password) {
        return inTurn(() -> encoded(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean matchesNothing(String password) {
        return inTurn(() -> encoder.matches(password, nobodys.get())) && false;
    }

    private String encoded(String password) {
        return String.valueOf(encoder.encode(password));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!permits.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private static DomainException busy() {
        return new DomainException(
                IdentityError.SIGN_IN_BUSY, "Too many people sign in at this moment; try again in a few seconds.");
    }
}
