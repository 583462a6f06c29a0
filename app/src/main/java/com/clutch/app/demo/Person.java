package com.clutch.app.demo;

import com.clutch.identity.domain.Account;
import com.clutch.kernel.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, and the session in which he acts. */
final class Person {

    private final Account account;
    private final int number;
    private final int joined;
    private final String address;
    private @Nullable UUID session;
    private Instant signedIn = Instant.MIN;
    private boolean gone;

    /**
     * @param number among those of his kind
     * @param joined index of the day
     */
    Person(Account account, int number, int joined) {
        this.account = account;
        this.number = number;
        this.joined = joined;
        this.address = "197.%d.%d.%d".formatted(32 + number % 7, number * 13 % 251, 1 + number * 29 % 253);
    }

    Account account() {
        return account;
    }

    UUID id() {
        return account.id();
    }

    String name() {
        return account.firstName() + " " + account.lastName();
    }

    int number() {
        return number;
    }

    int joined() {
        return joined;
    }

    String address() {
        return address;
    }

    boolean isGone() {
        return gone;
    }

    void leave() {
        gone = true;
    }

    void signedIn(UUID opened, Instant at) {
        session = opened;
        signedIn = at;
    }

    /** The session that was opened last is over. */
    void signedOut() {
        signedIn = Instant.MIN;
    }

    Instant signedIn() {
        return signedIn;
    }

    /** The person as a caller, in the session that was opened last. */
    Actor actor(String correlationId) {
        return new Actor(
                Actor.Kind.ACCOUNT, id(), session, account.email(), Set.of(), address, People.BROWSER, correlationId);
    }
}
