package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Roles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives roles to accounts and takes them back. Roles are named by their name or their id. */
@Service
public class RoleAssignment {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Roles roles;
    private final RoleQueries queries;
    private final GrantPolicy policy;

    RoleAssignment(Accounts accounts, AccountChanges changes, Roles roles, RoleQueries queries, GrantPolicy policy) {
        this.accounts = accounts;
        this.changes = changes;
        this.roles = roles;
        this.queries = queries;
        this.policy = policy;
    }

    /** The roles an account has. */
    public UserRoles rolesOf(UUID accountId) {
        return view(accounts.find(accountId).orElseThrow(() -> DomainException.notFound("user", accountId)));
    }

    /**
     * Gives an account these roles instead of those it has.
     *
     * @param primary the main role, null to leave it
     * @param all the roles it is to have beside the main one, null to leave them
     */
    @Transactional
    public UserRoles set(
            UUID accountId,
            @Nullable String primary,
            @Nullable Collection<String> all,
            ExpectedVersion expected,
            Actor actor) {
        var before = locked(accountId, expected, actor);
        var grants = before.grants();
        var main = primary == null ? grants.role() : name(primary, "primaryRole");
        var others = new HashSet<>(grants.furtherRoles());
        if (all != null) {
            others.clear();
            all.forEach(role -> others.add(name(role, "roles")));
        }
        return save(before, new Grants(main, others, grants.permissions()), actor);
    }

    /** Gives an account one more role; one it has already does no harm. */
    @Transactional
    public UserRoles add(UUID accountId, String role, ExpectedVersion expected, Actor actor) {
        var before = locked(accountId, expected, actor);
        var others = new HashSet<>(before.grants().furtherRoles());
        others.add(name(role, "roleId"));
        return save(before, before.grants().withFurtherRoles(others), actor);
    }

    /**
     * Takes a role from an account.
     *
     * @throws DomainException {@link IdentityError#MAIN_ROLE_NEEDED} for its main role
     */
    @Transactional
    public UserRoles withdraw(UUID accountId, UUID roleId, ExpectedVersion expected, Actor actor) {
        var before = locked(accountId, expected, actor);
        var role = roles.find(roleId).orElseThrow(() -> DomainException.notFound("role", roleId));
        if (before.grants().role().equals(role.name())) {
            throw new DomainException(
                    IdentityError.MAIN_ROLE_NEEDED,
                    "%s is the main role of %s; give the account another main role first."
                            .formatted(role.name(), before.email()));
        }
        var others = new TreeSet<>(before.grants().furtherRoles());
        if (!others.remove(role.name())) {
            throw DomainException.notFound("role of this user", roleId);
        }
        return save(before, before.grants().withFurtherRoles(others), actor);
    }

    private Account locked(UUID accountId, ExpectedVersion expected, Actor actor) {
        var account = accounts.findForUpdate(accountId).orElseThrow(() -> DomainException.notFound("user", accountId));
        expected.check(account.version(), () -> view(account));
        policy.checkMayAdminister(account, actor);
        return account;
    }

    private UserRoles save(Account before, Grants grants, Actor actor) {
        policy.checkMayGrant(before.grants(), grants, actor);
        return view(changes.save(before, before.withGrants(grants), actor));
    }

    private UserRoles view(Account account) {
        var grants = account.grants();
        return new UserRoles(
                account.id(),
                grants.role(),
                queries.named(grants.roles()),
                List.copyOf(grants.permissions()),
                account.version());
    }

    private String name(String reference, String field) {
        var known = Ids.parse(reference)
                .flatMap(roles::find)
                .or(() -> roles.named(Set.of(reference)).stream().findFirst());
        return known.orElseThrow(() -> DomainException.field(
                        IdentityError.UNKNOWN_ROLE, field, "There is no role %s.".formatted(reference)))
                .name();
    }
}
