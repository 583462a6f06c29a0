package com.clutch.audit.application;

import com.clutch.audit.domain.Address;
import com.clutch.audit.domain.AddressBook;
import com.clutch.audit.domain.AuditError;
import com.clutch.audit.domain.BlockedAddress;
import com.clutch.audit.domain.ProtectedAddresses;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.platform.security.BlockedAddresses;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides which addresses are refused; platform refuses them, on every instance within a second. */
@Service
public class AddressBlocking {

    private static final int BATCH = 200;

    private final AddressBook book;
    private final BlockedAddresses edge;
    private final ProtectedAddresses protectedAddresses;
    private final BlockEvents events;
    private final Clock clock;

    AddressBlocking(
            AddressBook book,
            BlockedAddresses edge,
            ProtectedAddresses protectedAddresses,
            BlockEvents events,
            Clock clock) {
        this.book = book;
        this.edge = edge;
        this.protectedAddresses = protectedAddresses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Blocks an address.
     *
     * @param expiresAt when it ends by itself, null for never
     * @throws DomainException when it is no address, one that must not be blocked, or blocked already
     */
    @Transactional
    public BlockView block(
            String text, String reason, @Nullable Instant expiresAt, @Nullable UUID alertId, Actor actor) {
        var now = clock.instant();
        var address = Address.parse(text);
        var spared = new HashSet<>(protectedAddresses.all());
        if (actor.ip() != null) {
            spared.add(Address.parse(actor.ip()));
        }
        address.checkMayBeBlocked(spared);
        book.unreleased(address).ifPresent(before -> {
            if (before.inForce(now)) {
                throw new DomainException(
                                AuditError.ADDRESS_ALREADY_BLOCKED, "%s is blocked already.".formatted(address.value()))
                        .with("id", before.id());
            }
            end(before, actor, now);
        });
        var block =
                BlockedAddress.begin(Ids.at(now), address, reason, actor.id(), actor.name(), expiresAt, alertId, now);
        book.add(block);
        edge.block(address.value(), expiresAt);
        events.changed(null, block, actor);
        return BlockView.of(block, now);
    }

    /** Gives a block another reason or end; null leaves the reason, and the end unless it shall never end. */
    @Transactional
    public BlockView change(
            UUID id,
            ExpectedVersion expected,
            @Nullable String reason,
            @Nullable Instant expiresAt,
            boolean forEver,
            Actor actor) {
        var now = clock.instant();
        var before = find(id, expected, now);
        var end = forEver ? null : expiresAt == null ? before.expiresAt() : expiresAt;
        var after = before.change(reason == null ? before.reason() : reason, end, now);
        book.save(after);
        edge.block(after.address().value(), end);
        events.changed(before, after, actor);
        return BlockView.of(after, now);
    }

    /** Lets an address in again. */
    @Transactional
    public BlockView release(UUID id, ExpectedVersion expected, Actor actor) {
        var now = clock.instant();
        return BlockView.of(end(find(id, expected, now), actor, now), now);
    }

    /** Marks blocks whose time is up; answers whether there may be more. The edge has let them in by itself. */
    @Transactional
    public boolean expireBatch() {
        var now = clock.instant();
        var actor = Actor.system("block expiry", Ids.at(now).toString());
        var expired = book.expired(now, BATCH);
        expired.forEach(block -> end(block, actor, now));
        return expired.size() == BATCH;
    }

    private BlockedAddress end(BlockedAddress before, Actor actor, Instant now) {
        var after = before.release(actor.id(), now);
        book.save(after);
        edge.release(after.address().value());
        events.changed(before, after, actor);
        return after;
    }

    private BlockedAddress find(UUID id, ExpectedVersion expected, Instant now) {
        var block = book.findForUpdate(id).orElseThrow(() -> DomainException.notFound("blocked address", id));
        expected.check(block.version(), () -> BlockView.of(block, now));
        return block;
    }
}
