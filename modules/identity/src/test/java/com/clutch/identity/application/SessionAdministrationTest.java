package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.identity.SessionChanged;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.SessionQueries.Filter;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.SessionStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.TokenRejected;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SessionAdministrationTest extends SignInFixture {

    @Autowired
    SessionQueries queries;

    @Autowired
    SessionEnding ending;

    @Autowired
    SessionRefresh refresh;

    @Test
    void anEmptyDatabaseGivesZeros() {
        var statistics = queries.statistics(clock.instant());
        assertThat(statistics.total()).isZero();
        assertThat(statistics.uniqueUsers()).isZero();
        assertThat(statistics.hourlyData())
                .hasSize(24)
                .allSatisfy(hour -> assertThat(hour.count()).isZero());
    }

    @Test
    void countsSessionsByWhatBecameOfThem() {
        account("mona@clutch.test", "hr");
        account("omar@clutch.test", "hr");
        var old = signIn("mona@clutch.test", PASSWORD);
        ending.signOut(actor(old));
        clock.advance(Duration.ofHours(25));
        signIn("mona@clutch.test", PASSWORD);
        signIn("mona@clutch.test", PASSWORD);
        clock.advance(Duration.ofHours(2));
        var terminated = signIn("omar@clutch.test", PASSWORD);
        ending.terminate(terminated.sessionId(), system);
        signIn("omar@clutch.test", PASSWORD);
        var statistics = queries.statistics(clock.instant());
        assertThat(statistics.total()).isEqualTo(5);
        assertThat(statistics.active()).isEqualTo(3);
        assertThat(statistics.loggedOut()).isEqualTo(1);
        assertThat(statistics.terminated()).isEqualTo(1);
        assertThat(statistics.expired()).isZero();
        assertThat(statistics.last24Hours()).isEqualTo(4);
        assertThat(statistics.uniqueUsers()).isEqualTo(2);
        assertThat(statistics.hourlyData()).hasSize(24);
        assertThat(statistics.hourlyData().getLast().hour())
                .isEqualTo(clock.instant().truncatedTo(ChronoUnit.HOURS));
        assertThat(statistics.hourlyData().getLast().count()).isEqualTo(2);
        assertThat(statistics.hourlyData().get(21).count()).isEqualTo(2);
        assertThat(statistics.hourlyData().stream()
                        .mapToLong(SessionQueries.Hour::count)
                        .sum())
                .isEqualTo(4);
        assertThat(queries.list(Filter.ACTIVE, PageRequest.first(10)).total()).isEqualTo(3);
        var filter =
                new Filter(SessionStatus.TERMINATED, null, terminated.user().id(), null);
        assertThat(queries.list(filter, PageRequest.first(10)).items())
                .singleElement()
                .satisfies(row -> assertThat(row.endReason()).isEqualTo("admin_logout"));
    }

    @Test
    void aSessionThatIsTerminatedIsOverInEveryWay() {
        account("mona@clutch.test", "hr");
        var signedIn = signIn("mona@clutch.test", PASSWORD);
        events.clear();
        ending.terminate(signedIn.sessionId(), system);
        assertThatThrownBy(() -> tokens.verify(signedIn.token())).isInstanceOf(TokenRejected.class);
        refused(IdentityError.INVALID_REFRESH_TOKEN, () -> refresh.refresh(signedIn.refreshToken(), visitor));
        assertThat(events.only(SessionChanged.class).state().status()).isEqualTo("terminated");
        assertThatThrownBy(() -> ending.terminate(signedIn.sessionId(), system)).isInstanceOf(DomainException.class);
    }

    @Test
    void logoutEverywhereLeavesTheSessionsOfOthersAlone() {
        account("mona@clutch.test", "hr");
        account("omar@clutch.test", "hr");
        var phone = signIn("mona@clutch.test", PASSWORD);
        var desk = signIn("mona@clutch.test", PASSWORD);
        var omar = signIn("omar@clutch.test", PASSWORD);
        assertThat(ending.endSessionsOf(desk.user().id(), "user_logout", null, actor(desk)))
                .isEqualTo(2);
        assertThatThrownBy(() -> tokens.verify(phone.token())).isInstanceOf(TokenRejected.class);
        assertThatThrownBy(() -> tokens.verify(desk.token())).isInstanceOf(TokenRejected.class);
        assertThat(tokens.verify(omar.token())).isNotNull();
        assertThat(queries.activeOf(desk.user().id())).isEmpty();
    }
}
