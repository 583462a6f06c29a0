package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.identity.RefreshTokenReused;
import com.clutch.events.identity.SessionChanged;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.DomainException;
import com.clutch.platform.security.TokenRejected;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SessionRefreshTest extends SignInFixture {

    @Autowired
    SessionRefresh refresh;

    @Autowired
    SessionEnding ending;

    @Test
    void givesTwoHundredCallersAtOnceTheSameSuccessor() throws Exception {
        account("mona@clutch.test", "hr");
        var first = signIn("mona@clutch.test", PASSWORD);
        var successors = ConcurrentHashMap.<String>newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 200; i++) {
                threads.submit(() -> successors.add(
                        refresh.refresh(first.refreshToken(), visitor).refreshToken()));
            }
        }
        assertThat(successors).hasSize(1).doesNotContain(first.refreshToken());
        assertThat(TestDatabase.dsl()
                        .fetchValue("select count(*) from identity.refresh_token where replaced_at is null"))
                .isEqualTo(1L);
        assertThat(refresh.refresh(successors.iterator().next(), visitor)).isNotNull();
    }

    @Test
    void endsTheSessionWhenAnOldTokenComesBackAfterTheGrace() {
        account("mona@clutch.test", "hr");
        var first = signIn("mona@clutch.test", PASSWORD);
        var second = refresh.refresh(first.refreshToken(), visitor);
        clock.advance(Duration.ofSeconds(11));
        refused(first.refreshToken());
        refused(second.refreshToken());
        assertThat(events.only(RefreshTokenReused.class).generation()).isZero();
        assertThatThrownBy(() -> tokens.verify(second.token())).isInstanceOf(TokenRejected.class);
    }

    @Test
    void leadsATabThatIsTwoGenerationsBehindToTheLiveToken() {
        account("mona@clutch.test", "hr");
        var first = signIn("mona@clutch.test", PASSWORD);
        var second = refresh.refresh(first.refreshToken(), visitor);
        var third = refresh.refresh(second.refreshToken(), visitor);
        assertThat(refresh.refresh(first.refreshToken(), visitor).refreshToken())
                .isEqualTo(third.refreshToken());
    }

    @Test
    void refusesAForgedToken() {
        refused("not-a-token");
        refused("");
    }

    @Test
    void refusesAfterSevenDays() {
        account("mona@clutch.test", "hr");
        var first = signIn("mona@clutch.test", PASSWORD);
        clock.advance(Duration.ofDays(7));
        refused(first.refreshToken());
    }

    @Test
    void stopsTheAccessTokenWhenTheSessionEnds() {
        account("mona@clutch.test", "hr");
        var first = signIn("mona@clutch.test", PASSWORD);
        var other = signIn("mona@clutch.test", PASSWORD);
        ending.signOut(actor(first));
        assertThatThrownBy(() -> tokens.verify(first.token())).isInstanceOf(TokenRejected.class);
        refused(first.refreshToken());
        assertThat(tokens.verify(other.token())).isNotNull();
        assertThat(ending.endSessionsOf(other.user().id(), "user_logout", null, actor(other)))
                .isEqualTo(1);
        assertThatThrownBy(() -> tokens.verify(other.token())).isInstanceOf(TokenRejected.class);
    }

    @Test
    void expiresSessionsWhoseTimeIsUpAndTellsIt() {
        account("mona@clutch.test", "hr");
        signIn("mona@clutch.test", PASSWORD);
        clock.advance(Duration.ofDays(7));
        events.clear();
        assertThat(ending.expireOverdue(system)).isEqualTo(1);
        assertThat(ending.expireOverdue(system)).isZero();
        assertThat(events.only(SessionChanged.class).state().status()).isEqualTo("expired");
    }

    private void refused(String token) {
        assertThatThrownBy(() -> refresh.refresh(token, visitor))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no -> assertThat(no.code()).isEqualTo(IdentityError.INVALID_REFRESH_TOKEN));
    }
}
