package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.identity.ApiTokenRevoked;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Grants;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.security.TokenRejected;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApiTokenTest extends SignInFixture {

    @Autowired
    ApiTokenIssue issue;

    @Autowired
    ApiTokenRevocation revocation;

    @Autowired
    SessionEnding ending;

    @Autowired
    TokenFreshness freshness;

    @Autowired
    Accounts accounts;

    private Actor mona;

    @BeforeEach
    void signMonaIn() {
        account("mona@clutch.test", "hr");
        mona = actor(signIn("mona@clutch.test", PASSWORD));
    }

    @Test
    void actsForItsOwnerWithinItsScopes() {
        var token = tokens.verify(issued("view_hr").token());
        assertThat(token.kind()).isEqualTo(Actor.Kind.API_TOKEN);
        assertThat(token.accountId()).isEqualTo(mona.id());
        assertThat(token.permissions()).containsExactly("view_hr");
        assertThat(issue.list(mona)).hasSize(1);
    }

    @Test
    void mayNotDoMoreThanItsOwner() {
        assertThatThrownBy(() -> issued("manage_fleet")).hasMessageContaining("manage_fleet");
        assertThatThrownBy(() -> issued("*")).isInstanceOf(DomainException.class);
    }

    @Test
    void livesAYearAtMost() {
        var late = clock.instant().plus(Duration.ofDays(366));
        assertThatThrownBy(() -> issue.issue("ci", Set.of("view_hr"), late, mona))
                .hasMessageContaining("365");
        assertThatThrownBy(() -> issue.issue("ci", Set.of("view_hr"), clock.instant(), mona))
                .hasMessageContaining("365");
    }

    @Test
    void isNotMadeByAnotherApiToken() {
        var program = new Actor(
                Actor.Kind.API_TOKEN, mona.id(), mona.sessionId(), mona.name(), Set.of("*"), null, null, "test");
        var until = clock.instant().plus(Duration.ofDays(1));
        assertThatThrownBy(() -> issue.issue("ci", Set.of("view_hr"), until, program))
                .hasMessageContaining("owner of an account");
    }

    @Test
    void stopsWhenItIsRevoked() {
        var issued = issued("view_hr");
        revocation.revokeOwn(issued.apiToken().id(), mona);
        assertThatThrownBy(() -> tokens.verify(issued.token())).isInstanceOf(TokenRejected.class);
    }

    @Test
    void outlivesSignOutButNotSuspension() {
        var issued = issued("view_hr");
        ending.endSessionsOf(mona.id(), "user_logout", null, mona);
        assertThat(tokens.verify(issued.token())).isNotNull();
        ending.endAllOf(mona.id(), "account_suspended", system);
        assertThatThrownBy(() -> tokens.verify(issued.token())).isInstanceOf(TokenRejected.class);
    }

    @Test
    void isRevokedWhenItsOwnerLosesAScope() {
        var kept = issued("view_dashboard");
        var lost = issued("view_hr");
        var account = accounts.find(mona.id()).orElseThrow();
        accounts.save(account.withGrants(Grants.of("finance")).nextVersion(clock.instant()));
        clock.advance(Duration.ofMillis(5));
        freshness.permissionsChanged(mona.id());
        assertThat(tokens.verify(kept.token())).isNotNull();
        assertThatThrownBy(() -> tokens.verify(lost.token())).isInstanceOf(TokenRejected.class);
        assertThat(events.only(ApiTokenRevoked.class).reason()).isEqualTo("owner_lost_permission");
    }

    @Test
    void makesSessionsFetchNewPermissions() {
        var before = signIn("mona@clutch.test", PASSWORD);
        clock.advance(Duration.ofMillis(5));
        freshness.permissionsChanged(mona.id());
        assertThatThrownBy(() -> tokens.verify(before.token())).isInstanceOf(TokenRejected.class);
        assertThat(tokens.verify(signIn("mona@clutch.test", PASSWORD).token())).isNotNull();
    }

    private ApiTokenIssue.Issued issued(String scope) {
        return issue.issue("ci", Set.of(scope), clock.instant().plus(Duration.ofDays(30)), mona);
    }
}
