package com.clutch.audit.domain;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an event means to the trail. It follows from the producer and the name of the event, so a module that is not written yet
 * is classified too:
 *
 * <ul>
 *   <li>The action is the name in snake case, such as {@code login_failed}. For state events it is the aggregate and created,
 *       updated or deleted, such as {@code vehicle_updated}.
 *   <li>The category is that of the producer; a producer that is not known modifies data.
 *   <li>The last word of a fact decides outcome and severity: failed, denied, refused, rejected and declined are failures of
 *       medium severity, revoked, withdrawn, locked, disabled, suspended and deleted succeed with medium severity. What deletes is
 *       medium, everything else low.
 *   <li>The security facts of identity, and what audit and platform tell, have a line of their own in a table.
 * </ul>
 *
 * @param module producer of the event
 * @param security whether it is shown among the security events
 */
public record Classification(
        String module, String action, Category category, Severity severity, Outcome outcome, boolean security) {

    private static final Map<String, Category> BY_MODULE = Map.ofEntries(
            entry("identity", Category.USER_MANAGEMENT),
            entry("workforce", Category.USER_MANAGEMENT),
            entry("fleet", Category.FLEET_MANAGEMENT),
            entry("assets", Category.FLEET_MANAGEMENT),
            entry("bookings", Category.BOOKING_MANAGEMENT),
            entry("finance", Category.PAYMENT_PROCESSING),
            entry("configuration", Category.SYSTEM_CONFIGURATION),
            entry("monitoring", Category.SYSTEM_CONFIGURATION),
            entry("snapshot", Category.SYSTEM_CONFIGURATION),
            entry("ai", Category.AI_OPERATIONS),
            entry("audit", Category.SECURITY_EVENT),
            entry("platform", Category.API_ACCESS));

    private static final Set<String> FAILURES = Set.of("failed", "denied", "refused", "rejected", "declined");
    private static final Set<String> GRAVE =
            Set.of("revoked", "withdrawn", "locked", "disabled", "suspended", "deleted", "removed");

    private record Ruling(Category category, Severity severity, boolean security) {}

    private static final Map<String, Ruling> EXCEPTIONS = Map.ofEntries(
            entry("identity.LoginSucceeded", new Ruling(Category.AUTHENTICATION, Severity.LOW, false)),
            entry("identity.LoginFailed", new Ruling(Category.AUTHENTICATION, Severity.MEDIUM, true)),
            entry("identity.SessionChanged", new Ruling(Category.AUTHENTICATION, Severity.LOW, false)),
            entry("identity.RefreshTokenReused", new Ruling(Category.AUTHENTICATION, Severity.CRITICAL, true)),
            entry("identity.EmergencyAccessUsed", new Ruling(Category.AUTHENTICATION, Severity.CRITICAL, true)),
            entry("identity.AccountLocked", new Ruling(Category.AUTHENTICATION, Severity.HIGH, true)),
            entry("identity.AccountUnlocked", new Ruling(Category.AUTHENTICATION, Severity.MEDIUM, true)),
            entry("identity.PasswordChanged", new Ruling(Category.AUTHENTICATION, Severity.MEDIUM, true)),
            entry("identity.PasswordResetRequested", new Ruling(Category.AUTHENTICATION, Severity.MEDIUM, true)),
            entry("identity.SecondFactorEnabled", new Ruling(Category.AUTHENTICATION, Severity.LOW, true)),
            entry("identity.SecondFactorDisabled", new Ruling(Category.AUTHENTICATION, Severity.HIGH, true)),
            entry("identity.ApiTokenIssued", new Ruling(Category.AUTHENTICATION, Severity.MEDIUM, true)),
            entry("identity.ApiTokenRevoked", new Ruling(Category.AUTHENTICATION, Severity.MEDIUM, true)),
            entry("identity.SigningKeyRotated", new Ruling(Category.SECURITY_EVENT, Severity.MEDIUM, true)),
            entry("identity.SigningKeyRevoked", new Ruling(Category.SECURITY_EVENT, Severity.HIGH, true)),
            entry("identity.RoleAssigned", new Ruling(Category.AUTHORIZATION, Severity.HIGH, true)),
            entry("identity.RoleWithdrawn", new Ruling(Category.AUTHORIZATION, Severity.MEDIUM, true)),
            entry("identity.PermissionGranted", new Ruling(Category.AUTHORIZATION, Severity.HIGH, true)),
            entry("identity.PermissionWithdrawn", new Ruling(Category.AUTHORIZATION, Severity.MEDIUM, true)),
            entry("identity.RoleChanged", new Ruling(Category.AUTHORIZATION, Severity.HIGH, true)),
            entry("platform.RequestDenied", new Ruling(Category.AUTHORIZATION, Severity.MEDIUM, true)),
            entry("platform.RequestFailed", new Ruling(Category.API_ACCESS, Severity.LOW, false)),
            entry("platform.ListExported", new Ruling(Category.DATA_ACCESS, Severity.MEDIUM, false)),
            entry("audit.AuditTrailRead", new Ruling(Category.DATA_ACCESS, Severity.LOW, false)),
            entry("audit.AuditTrailShortened", new Ruling(Category.SYSTEM_CONFIGURATION, Severity.HIGH, true)),
            entry("audit.AlertChanged", new Ruling(Category.SECURITY_EVENT, Severity.HIGH, true)),
            entry("audit.BlockedAddressChanged", new Ruling(Category.SECURITY_EVENT, Severity.HIGH, true)));

    /**
     * What an event means.
     *
     * @param type simple name of its class, such as {@code LoginFailed}
     * @param outcomeWord what the event itself says of how it ended, null when it says nothing
     */
    public static Classification of(String module, String type, Happening happening, @Nullable String outcomeWord) {
        var words = words(type);
        var last = words.getLast();
        var failed = happening == Happening.FACT
                && (FAILURES.contains(last) || outcomeWord != null && FAILURES.contains(outcomeWord));
        var known = EXCEPTIONS.get(module + "." + type);
        if (known == null) {
            var category = BY_MODULE.getOrDefault(module, Category.DATA_MODIFICATION);
            var grave = failed || happening == Happening.DELETED || happening == Happening.FACT && GRAVE.contains(last);
            known = new Ruling(category, grave ? Severity.MEDIUM : Severity.LOW, false);
        }
        return new Classification(
                module,
                action(words, happening),
                known.category(),
                known.severity(),
                failed ? Outcome.FAILURE : Outcome.SUCCESS,
                known.security());
    }

    /** The types, with their producer, that are not classified by their name alone. */
    public static Set<String> exceptions() {
        return EXCEPTIONS.keySet();
    }

    /** The same with another outcome. */
    public Classification endingIn(Outcome other) {
        return new Classification(module, action, category, severity, other, security);
    }

    /** What a state event of this name is about, in snake case: its name without the last word. */
    public static String resource(String type) {
        var words = words(type);
        return words.size() == 1 ? words.getFirst() : String.join("_", words.subList(0, words.size() - 1));
    }

    /** A name in camel case as snake case. */
    public static String snake(String name) {
        return String.join("_", words(name));
    }

    private static String action(List<String> words, Happening happening) {
        if (happening == Happening.FACT || words.size() == 1) {
            return String.join("_", words);
        }
        return words.subList(0, words.size() - 1).stream().collect(Collectors.joining("_", "", "_"))
                + happening.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
