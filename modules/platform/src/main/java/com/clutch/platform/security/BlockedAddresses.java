package com.clutch.platform.security;

import static com.clutch.platform.jooq.Tables.BLOCKED_ADDRESS;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The addresses whose calls are refused before anything else is looked at. As with {@link TokenRevocations}, the database is the
 * truth and every instance keeps a copy that {@link TokenTrust} freshens four times a second. Who is blocked, why and by whom is
 * the business of the module that calls this.
 */
@Component
public class BlockedAddresses {

    private static final String OVERLAP = "clock_timestamp() - interval '10 seconds'";
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Field<Instant> DATABASE_TIME = field("clock_timestamp()", Instant.class);

    private final DSLContext database;
    private final Clock clock;
    private final ConcurrentHashMap<String, Instant> copy = new ConcurrentHashMap<>();

    BlockedAddresses(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Refuses calls from the address on every instance within a second of the commit; joins the caller's transaction.
     *
     * @param address a literal IPv4 or IPv6 address
     * @param until when it ends by itself, null for never
     * @throws IllegalArgumentException when it is no address
     */
    public void block(String address, @Nullable Instant until) {
        write(canonical(address), until);
    }

    /** Lets calls from the address in again, likewise. */
    public void release(String address) {
        write(canonical(address), clock.instant());
    }

    /** Whether calls from the address are refused, as far as this instance knows. */
    public boolean covers(String address) {
        if (copy.isEmpty()) {
            return false;
        }
        try {
            var until = copy.get(canonical(address));
            return until != null && clock.instant().isBefore(until);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** One spelling for each address: IPv6 in full, IPv4 in IPv6 as IPv4, without a zone. */
    static String canonical(String address) {
        var zone = address.indexOf('%');
        return InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone))
                .getHostAddress();
    }

    /** Reads everything that is in force and forgets what is not. */
    void reload() {
        read(DSL.trueCondition());
        var past = clock.instant().minus(MARGIN);
        copy.values().removeIf(until -> until.isBefore(past));
    }

    /** Reads what was changed within the last ten seconds. */
    void readNews() {
        read(BLOCKED_ADDRESS.CHANGED_AT.gt(field(OVERLAP, Instant.class)));
    }

    /** Deletes blocks that ended long enough ago for every instance to know; returns how many. */
    int purge() {
        return database.deleteFrom(BLOCKED_ADDRESS)
                .where(BLOCKED_ADDRESS.UNTIL.lt(clock.instant().minus(MARGIN)))
                .execute();
    }

    private void read(Condition condition) {
        database.selectFrom(BLOCKED_ADDRESS)
                .where(condition)
                .fetch()
                .forEach(row -> apply(row.getAddress(), row.getUntil()));
    }

    private void write(String address, @Nullable Instant until) {
        database.insertInto(BLOCKED_ADDRESS)
                .set(BLOCKED_ADDRESS.ADDRESS, address)
                .set(BLOCKED_ADDRESS.UNTIL, until)
                .set(BLOCKED_ADDRESS.CHANGED_AT, DATABASE_TIME)
                .onConflict(BLOCKED_ADDRESS.ADDRESS)
                .doUpdate()
                .set(BLOCKED_ADDRESS.UNTIL, excluded(BLOCKED_ADDRESS.UNTIL))
                .set(BLOCKED_ADDRESS.CHANGED_AT, excluded(BLOCKED_ADDRESS.CHANGED_AT))
                .execute();
        AfterCommit.run(() -> apply(address, until));
    }

    private void apply(String address, @Nullable Instant until) {
        copy.put(address, until == null ? Instant.MAX : until);
    }
}
