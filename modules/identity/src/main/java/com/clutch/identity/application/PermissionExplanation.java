package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Permissions;
import com.clutch.identity.domain.Role;
import com.clutch.identity.domain.Roles;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Says what an account may do, and why. */
@Service
public class PermissionExplanation {

    private final Accounts accounts;
    private final Roles roles;
    private final Permissions permissions;
    private final EffectivePermissions effective;

    PermissionExplanation(Accounts accounts, Roles roles, Permissions permissions, EffectivePermissions effective) {
        this.accounts = accounts;
        this.roles = roles;
        this.permissions = permissions;
        this.effective = effective;
    }

    /**
     * What an account may do.
     *
     * @param role name of the main role
     * @param permissions everything, by name, sorted
     * @param direct what it was given beside its roles
     * @param everything whether it may everything, also what is added tomorrow
     */
    public record Held(
            UUID userId,
            String role,
            List<String> roles,
            List<String> permissions,
            List<String> direct,
            boolean everything) {}

    /**
     * Whether an account may do something, and why.
     *
     * @param via roles of the account that give the permission
     * @param direct whether it was given the permission beside its roles
     * @param accountActive whether the account may be used at all; without it nothing is allowed
     * @param reason a sentence
     */
    public record Explanation(
            UUID userId,
            String email,
            String permission,
            boolean allowed,
            boolean direct,
            boolean accountActive,
            List<Via> via,
            String reason) {}

    /**
     * One role of the account.
     *
     * @param gives whether it gives the permission
     * @param everything whether it does so because it holds everything
     */
    public record Via(UUID roleId, String role, boolean main, boolean active, boolean everything, boolean gives) {}

    /** What an account may do. */
    public Held heldBy(UUID accountId) {
        var account = accounts.find(accountId).orElseThrow(() -> DomainException.notFound("user", accountId));
        var held = effective.of(account);
        return new Held(
                account.id(),
                account.grants().role(),
                List.copyOf(account.grants().roles()),
                List.copyOf(effective.names(held)),
                List.copyOf(account.grants().permissions()),
                held.contains("*"));
    }

    /**
     * Why an account may do something, or why not.
     *
     * @param user id or e-mail address
     */
    public Explanation explain(String user, String permission) {
        var account = Ids.parse(user)
                .flatMap(accounts::find)
                .or(() -> accounts.findByEmail(user))
                .orElseThrow(() -> DomainException.notFound("user", user));
        if (permissions.existing(Set.of(permission)).isEmpty()) {
            throw DomainException.field(
                    IdentityError.UNKNOWN_PERMISSION, "permission", "There is no %s.".formatted(permission));
        }
        var via = roles.named(account.grants().roles()).stream()
                .sorted(Comparator.comparingInt(Role::priority).thenComparing(Role::name))
                .map(role -> new Via(
                        role.id(),
                        role.name(),
                        role.name().equals(account.grants().role()),
                        role.active(),
                        role.everything(),
                        role.gives(permission)))
                .toList();
        var direct = account.grants().permissions().contains(permission);
        var held = direct || via.stream().anyMatch(Via::gives);
        return new Explanation(
                account.id(),
                account.email(),
                permission,
                held && account.isActive(),
                direct,
                account.isActive(),
                via,
                reason(account, permission, direct, via));
    }

    private static String reason(Account account, String permission, boolean direct, List<Via> via) {
        var givers = via.stream().filter(Via::gives).map(Via::role).collect(Collectors.joining(", "));
        var held = direct || !givers.isEmpty();
        if (held && !account.isActive()) {
            return "%s holds %s, but the account is not active.".formatted(account.email(), permission);
        }
        if (!givers.isEmpty()) {
            return "%s may %s through %s%s."
                    .formatted(account.email(), permission, givers, direct ? ", and directly" : "");
        }
        if (direct) {
            return "%s was given %s directly.".formatted(account.email(), permission);
        }
        var asleep = via.stream().filter(role -> !role.active()).map(Via::role).collect(Collectors.joining(", "));
        return "No active role of %s gives %s, and it was not given directly.%s"
                .formatted(account.email(), permission, asleep.isEmpty() ? "" : " Not active: " + asleep + ".");
    }
}
