package com.clutch.identity.application;

import com.clutch.identity.domain.AccountStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Moves many accounts to one status. Each move is a transaction of its own, so one that is refused does not stop the others. */
@Service
public class BulkStatusChange {

    private final AccountAdministration administration;

    BulkStatusChange(AccountAdministration administration) {
        this.administration = administration;
    }

    /** Moves every account once, in the order given, and says of each what became of it. */
    public Outcome moveAll(List<UUID> ids, AccountStatus status, @Nullable String reason, Actor actor) {
        var results = new LinkedHashSet<>(ids)
                .stream().map(id -> move(id, status, reason, actor)).toList();
        var moved = results.stream().filter(Result::success).count();
        return new Outcome(moved, results.size() - moved, results);
    }

    private Result move(UUID id, AccountStatus status, @Nullable String reason, Actor actor) {
        try {
            var user = administration.moveTo(id, status, reason, ExpectedVersion.ANY, actor);
            return new Result(id, true, user.status(), null, null);
        } catch (DomainException refused) {
            return new Result(id, false, null, refused.code().name(), refused.sentence());
        }
    }

    /** What became of all. */
    public record Outcome(long updated, long failed, List<Result> results) {}

    /**
     * What became of one account.
     *
     * @param status status it has now, null when it was refused
     * @param error stable code of the refusal, null when it was moved
     */
    public record Result(
            UUID id,
            boolean success,
            @Nullable AccountStatus status,
            @Nullable String error,
            @Nullable String message) {}
}
