package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Invitations;
import com.clutch.identity.domain.Permissions;
import com.clutch.identity.domain.Role;
import com.clutch.identity.domain.Roles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes the company's own roles. Nobody puts into a role, or takes from it, what he does not hold himself. */
@Service
public class RolePlanning {

    private final Roles roles;
    private final RoleQueries queries;
    private final Permissions permissions;
    private final Invitations invitations;
    private final Accounts accounts;
    private final AccountChanges accountChanges;
    private final GrantPolicy policy;
    private final TokenFreshness freshness;
    private final RoleEvents events;
    private final InvitationEvents invitationEvents;
    private final Clock clock;

    RolePlanning(
            Roles roles,
            RoleQueries queries,
            Permissions permissions,
            Invitations invitations,
            Accounts accounts,
            AccountChanges accountChanges,
            GrantPolicy policy,
            TokenFreshness freshness,
            RoleEvents events,
            InvitationEvents invitationEvents,
            Clock clock) {
        this.roles = roles;
        this.queries = queries;
        this.permissions = permissions;
        this.invitations = invitations;
        this.accounts = accounts;
        this.accountChanges = accountChanges;
        this.policy = policy;
        this.freshness = freshness;
        this.events = events;
        this.invitationEvents = invitationEvents;
        this.clock = clock;
    }

    /**
     * What a role is to be; null leaves a value as it is, or as usual in a new role.
     *
     * @param name must be there in a new role
     */
    public record Wanted(
            @Nullable String name,
            @Nullable String displayName,
            @Nullable String description,
            @Nullable Set<String> permissions,
            @Nullable Integer priority,
            @Nullable Boolean isActive) {}

    /** Makes a role. */
    @Transactional
    public RoleDetails create(Wanted wanted, Actor actor) {
        var now = clock.instant();
        var name = Objects.requireNonNull(wanted.name());
        var permissions = wanted.permissions() == null ? Set.<String>of() : wanted.permissions();
        policy.checkMayGrant(permissions, actor);
        var role = new Role(
                Ids.at(now),
                1,
                name,
                text(wanted.displayName(), name.strip()),
                text(wanted.description(), ""),
                wanted.priority() == null ? Role.USUAL_PRIORITY : wanted.priority(),
                false,
                false,
                wanted.isActive() == null || wanted.isActive(),
                permissions,
                now,
                now);
        roles.add(role);
        events.changed(null, role, actor);
        return details(role.id());
    }

    /** Changes what is not null; those who have the role feel it within a second. */
    @Transactional
    public RoleDetails update(UUID id, Wanted wanted, ExpectedVersion expected, Actor actor) {
        var before = changeable(id, expected);
        return save(
                before,
                before.with(
                        text(wanted.name(), before.name()),
                        text(wanted.displayName(), before.displayName()),
                        text(wanted.description(), before.description()),
                        wanted.priority() == null ? before.priority() : wanted.priority(),
                        wanted.isActive() == null ? before.active() : wanted.isActive(),
                        wanted.permissions() == null ? before.permissions() : wanted.permissions()),
                actor);
    }

    /** Adds permissions, named by name or id; those it has already do no harm. */
    @Transactional
    public RoleDetails addPermissions(UUID id, Set<String> references, ExpectedVersion expected, Actor actor) {
        var before = changeable(id, expected);
        var all = new HashSet<>(before.permissions());
        references.forEach(reference -> all.add(name(reference)));
        return save(before, before.withPermissions(all), actor);
    }

    /** Takes a permission out, named by name or id; one it does not have does no harm. */
    @Transactional
    public RoleDetails removePermission(UUID id, String reference, ExpectedVersion expected, Actor actor) {
        var before = changeable(id, expected);
        var rest = new HashSet<>(before.permissions());
        rest.remove(name(reference));
        return save(before, before.withPermissions(rest), actor);
    }

    /**
     * Forgets a role that nobody has.
     *
     * @throws DomainException {@link IdentityError#ROLE_IN_USE} naming how many have it or are invited to it
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var role = changeable(id, expected);
        policy.checkMayGrant(role.permissions(), actor);
        var users = roles.holders(role.name()).size();
        var invited = invitations.pendingFor(role.name(), clock.instant());
        if (users + invited > 0) {
            throw new DomainException(
                            IdentityError.ROLE_IN_USE,
                            "The role %s is assigned to %d users and %d open invitations; give them another one first."
                                    .formatted(role.name(), users, invited))
                    .with("users", users)
                    .with("invitations", invited);
        }
        roles.remove(role);
        events.removed(role, actor);
    }

    private Role changeable(UUID id, ExpectedVersion expected) {
        var role = roles.findForUpdate(id).orElseThrow(() -> DomainException.notFound("role", id));
        expected.check(role.version(), () -> details(id));
        if (role.system()) {
            throw new DomainException(
                    IdentityError.ROLE_IS_BUILT_IN,
                    "The role %s came with Clutch and cannot be changed; make one of your own.".formatted(role.name()));
        }
        return role;
    }

    private RoleDetails save(Role before, Role after, Actor actor) {
        if (before.equals(after)) {
            return details(before.id());
        }
        checkMayChange(before, after, actor);
        var gives = !before.permissions().equals(after.permissions()) || before.active() != after.active();
        var renamed = !before.name().equals(after.name());
        // Accounts are locked before the role is written: who is being given a role holds his account and waits for the
        // role.
        var holders = gives || renamed ? locked(roles.holders(before.name())) : List.<Account>of();
        var next = after.nextVersion(clock.instant());
        roles.save(next);
        events.changed(before, next, actor);
        if (renamed) {
            rename(before.name(), next.name(), holders, actor);
        }
        if (gives) {
            holders.forEach(holder -> freshness.permissionsChanged(holder.id()));
        }
        return details(before.id());
    }

    private void rename(String before, String after, List<Account> holders, Actor actor) {
        for (var holder : holders) {
            accountChanges.save(holder, holder.withGrants(holder.grants().renamed(before, after)), actor);
        }
        for (var invitation : invitations.pendingForUpdate(before)) {
            var renamed = invitation.withRole(after, clock.instant());
            invitations.save(renamed);
            invitationEvents.changed(invitation, renamed, actor);
        }
    }

    private void checkMayChange(Role before, Role after, Actor actor) {
        if (before.active() != after.active()) {
            policy.checkMayGrant(before.permissions(), actor);
            policy.checkMayGrant(after.permissions(), actor);
            return;
        }
        var added = new HashSet<>(after.permissions());
        added.removeAll(before.permissions());
        var removed = new HashSet<>(before.permissions());
        removed.removeAll(after.permissions());
        policy.checkMayGrant(added, actor);
        policy.checkMayGrant(removed, actor);
    }

    private String name(String reference) {
        return Ids.parse(reference).flatMap(permissions::nameOf).orElse(reference);
    }

    private List<Account> locked(List<UUID> ids) {
        return ids.stream()
                .map(accounts::findForUpdate)
                .flatMap(Optional::stream)
                .toList();
    }

    private RoleDetails details(UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("role", id));
    }

    private static String text(@Nullable String wanted, String otherwise) {
        return wanted == null ? otherwise : wanted.strip();
    }
}
