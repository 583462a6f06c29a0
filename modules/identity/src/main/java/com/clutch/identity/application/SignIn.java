package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Credential;
import com.clutch.identity.domain.Credentials;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.PasswordHashing;
import com.clutch.identity.domain.Realm;
import com.clutch.identity.domain.SessionKind;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Signs people in. Every refusal says the same, and costs the same: one hash is computed for every attempt, whether or not there
 * is such an account.
 */
@Service
public class SignIn {

    /** The one sentence for every cause. */
    static final String REFUSAL = "The e-mail address or the password is wrong.";

    private final AccountSearch search;
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final SignInDecision decision;

    SignIn(AccountSearch search, Credentials credentials, PasswordHashing hashing, SignInDecision decision) {
        this.search = search;
        this.credentials = credentials;
        this.hashing = hashing;
        this.decision = decision;
    }

    /**
     * With a password, and a code where a second factor is on.
     *
     * @throws DomainException {@link IdentityError#INVALID_CREDENTIALS}, or {@link IdentityError#MFA_REQUIRED} with
     *     {@code mfaToken} when only the code is missing
     */
    public SignedIn withPassword(Attempt attempt, Actor actor) {
        var account = search.find(attempt.name(), attempt.door());
        var hash = account.flatMap(found -> credentials.find(found.id())).map(Credential::passwordHash);
        // Hashed before the transaction: it takes long, and no row may be locked meanwhile.
        var right = hash.isPresent()
                ? hashing.matches(attempt.password(), hash.get())
                : hashing.matchesNothing(attempt.password());
        var proof = new SignInDecision.Proof(hash.orElse(null), right, attempt.code());
        return answer(decision.decide(account.map(Account::id).orElse(null), proof, attempt, actor));
    }

    /** The second step: the code for a sign-in whose password was right. */
    public SignedIn withSecondFactor(String mfaToken, String code, Actor actor) {
        return answer(decision.decideSecondStep(mfaToken, code, actor));
    }

    static SignedIn answer(SignInDecision.Outcome outcome) {
        return switch (outcome) {
            case SignInDecision.Opened(var signedIn) -> signedIn;
            case SignInDecision.Refused _ -> throw new DomainException(IdentityError.INVALID_CREDENTIALS, REFUSAL);
            case SignInDecision.WrongCode _ ->
                throw new DomainException(
                        IdentityError.INVALID_CREDENTIALS, "The code is wrong or was used before; try the next one.");
            case SignInDecision.CodeNeeded(var token) ->
                throw new DomainException(
                                IdentityError.MFA_REQUIRED,
                                "Send the code of your authenticator app, or a backup code, to finish signing in.")
                        .with("mfaRequired", true)
                        .with("mfaToken", token);
        };
    }

    /**
     * What somebody typed.
     *
     * @param name e-mail address; for partners also a phone number
     * @param code of the second factor, null when none was typed
     */
    public record Attempt(
            String name, String password, @Nullable String code, Door door, DeviceInfo device) {}

    /**
     * The door somebody comes to.
     *
     * @param realms accounts that may come in here
     * @param organizationId enterprise client the account must belong to, null for any
     * @param byPhone whether a phone number will do as name
     */
    public record Door(
            Set<Realm> realms, SessionKind kind, @Nullable UUID organizationId, boolean byPhone) {

        /** Everybody. */
        public static final Door MAIN = new Door(Set.of(Realm.values()), SessionKind.STANDARD, null, false);

        /** People who work for Clutch. */
        public static final Door STAFF = new Door(Set.of(Realm.STAFF), SessionKind.STANDARD, null, false);

        /** Partner shops. */
        public static final Door PARTNER = new Door(Set.of(Realm.PARTNER), SessionKind.PARTNER, null, true);

        /** People of an enterprise client, of a certain one if the id is given. */
        public static Door enterprise(@Nullable UUID organizationId) {
            return new Door(Set.of(Realm.ENTERPRISE), SessionKind.ENTERPRISE, organizationId, false);
        }

        /** Whether the account may come in here. */
        boolean admits(Account account) {
            return realms.contains(account.realm())
                    && (organizationId == null || organizationId.equals(account.organizationId()));
        }
    }
}
