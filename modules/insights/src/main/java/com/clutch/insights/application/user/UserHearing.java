package com.clutch.insights.application.user;

import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts.Heard;
import com.clutch.insights.domain.user.Count;
import com.clutch.insights.domain.user.Tallies;
import com.clutch.insights.domain.user.User;
import com.clutch.insights.domain.user.Users;
import com.clutch.insights.domain.user.Users.Due;
import com.clutch.insights.domain.user.Users.Scored;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows accounts and their sessions: moves the tallies by what is new and scores anew whom it concerns. */
@Service
public class UserHearing {

    private static final int BATCH = 500;

    private final Users users;
    private final Tallies tallies;
    private final ChurnTraining training;
    private final Clock clock;
    private final ZoneId zone;

    UserHearing(
            Users users,
            Tallies tallies,
            ChurnTraining training,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.users = users;
        this.training = training;
        this.tallies = tallies;
        this.clock = clock;
        this.zone = zone;
    }

    /** Takes in what was new in a fact, within the transaction that stored it; facts that are not of users change nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Heard heard) {
        if (heard.added() instanceof Fact.Account account) {
            var after = users.lock(account.accountId());
            move(after.with((Fact.Account) heard.replaced()), after);
        } else if (heard.added() instanceof Fact.Session session) {
            var accountId = session.accountId();
            if (accountId == null || isCounted(heard.replaced())) {
                return;
            }
            var before = users.lock(accountId);
            var after = before.withSession(session.startedAt());
            users.addSession(after, LocalDate.ofInstant(session.startedAt(), zone));
            move(before, after);
        }
    }

    /** Works everything out anew from the accounts and sessions that are stored, within the transaction of a rebuild. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void relearn() {
        users.relearnSessions(zone);
        var amounts = new TreeMap<Count, Long>();
        users.forEach(user -> user.counts(zone).forEach(count -> amounts.merge(count, 1L, Long::sum)));
        tallies.replace(amounts);
        while (scoreBatch()) {
            // Until everybody has a score of today again.
        }
    }

    /**
     * Scores some of the accounts that have no score of today yet: a score grows with every day of silence.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean scoreBatch() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var due = users.due(today, BATCH);
        users.score(due.stream().map(one -> scored(one, today)).toList(), today);
        return due.size() == BATCH;
    }

    private void move(User before, User after) {
        var amounts = new TreeMap<Count, Long>();
        after.counts(zone).forEach(count -> amounts.merge(count, 1L, Long::sum));
        before.counts(zone).forEach(count -> amounts.merge(count, -1L, Long::sum));
        amounts.values().removeIf(amount -> amount == 0);
        tallies.move(amounts);
        if (after.account() != null) {
            var today = LocalDate.ofInstant(clock.instant(), zone);
            users.score(List.of(scored(users.due(after, today), today)), today);
        }
    }

    private Scored scored(Due due, LocalDate today) {
        var account = due.user().account();
        if (account == null) {
            throw new IllegalArgumentException(
                    "Nothing is known of account " + due.user().id() + ".");
        }
        var score = ChurnRisk.assess(
                        training.used().orElse(null),
                        account.status(),
                        account.createdAt(),
                        due.user().lastSession(),
                        due.habit(),
                        today,
                        zone)
                .score();
        return new Scored(account.accountId(), score, due.habit());
    }

    // What was heard before sessions named their account has not been counted for it.
    private static boolean isCounted(@Nullable Fact replaced) {
        return replaced instanceof Fact.Session known && known.accountId() != null;
    }
}
