package com.clutch.identity.application;

import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Invites many at once. Each row is a transaction of its own: a bad one does not stop the others, and none is passed over. */
@Service
public class InvitationImport {

    private final InvitationSending sending;

    InvitationImport(InvitationSending sending) {
        this.sending = sending;
    }

    /**
     * A row of the file.
     *
     * @param line on which it starts
     */
    public record Row(long line, InvitationWish wish) {}

    /**
     * What became of the file.
     *
     * @param dryRun whether it was only looked at
     * @param invited rows that were good
     */
    public record Outcome(boolean dryRun, int total, int invited, int failed, List<RowOutcome> rows) {}

    /**
     * What became of a row.
     *
     * @param invitationId null in a dry run and for a row that was refused
     * @param code why it was refused, null when it was good; likewise message and errors
     */
    public record RowOutcome(
            long line,
            String email,
            boolean ok,
            @Nullable UUID invitationId,
            @Nullable String code,
            @Nullable String message,
            Map<String, String> errors) {}

    /** Invites everybody in the rows, or with {@code dryRun} only says what would happen. */
    public Outcome run(Stream<Row> rows, boolean dryRun, Actor actor) {
        var outcomes = new ArrayList<RowOutcome>();
        var seen = new HashSet<String>();
        rows.forEach(row -> outcomes.add(one(row, seen, dryRun, actor)));
        var invited = (int) outcomes.stream().filter(RowOutcome::ok).count();
        return new Outcome(dryRun, outcomes.size(), invited, outcomes.size() - invited, List.copyOf(outcomes));
    }

    private RowOutcome one(Row row, Set<String> seen, boolean dryRun, Actor actor) {
        var email = row.wish().email();
        try {
            if (!seen.add(email)) {
                throw DomainException.field(
                        IdentityError.INVITATION_EXISTS, "email", "A row above has the same e-mail address.");
            }
            if (dryRun) {
                sending.check(row.wish(), actor);
                return new RowOutcome(row.line(), email, true, null, null, null, Map.of());
            }
            var invitation = sending.invite(row.wish(), actor);
            return new RowOutcome(row.line(), email, true, invitation.id(), null, null, Map.of());
        } catch (DomainException refused) {
            return new RowOutcome(
                    row.line(), email, false, null, refused.code().name(), refused.sentence(), refused.errors());
        }
    }
}
