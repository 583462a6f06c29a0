package com.clutch.identity.application;

import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Invitations;
import com.clutch.identity.domain.OutgoingMail;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Reads a mail with its text. Who holds its link could become the recipient, so the link is shown only to those who hold what
 * the recipient holds, or is invited to.
 */
@Service
public class MailReading {

    private static final String HIDDEN = "[hidden: the recipient may do more than you]";

    private final MailOutboxQueries queries;
    private final Accounts accounts;
    private final Invitations invitations;
    private final GrantPolicy policy;

    MailReading(MailOutboxQueries queries, Accounts accounts, Invitations invitations, GrantPolicy policy) {
        this.queries = queries;
        this.accounts = accounts;
        this.invitations = invitations;
        this.policy = policy;
    }

    /**
     * A mail with its text.
     *
     * @param secretShown whether the text contains the link or code
     */
    public record Text(MailSummary mail, String text, boolean secretShown) {}

    /** The mail as the actor may see it. */
    public Text read(UUID id, Actor actor) {
        var mail = queries.find(id).orElseThrow(() -> DomainException.notFound("mail", id));
        var shown = mail.secret() != null && maySeeSecret(mail, actor);
        var text = shown || mail.secret() == null ? mail.text() : mail.body().replace(OutgoingMail.SECRET, HIDDEN);
        return new Text(MailSummary.of(mail), text, shown);
    }

    private boolean maySeeSecret(OutgoingMail mail, Actor actor) {
        try {
            accounts.findByEmail(mail.recipient()).ifPresent(account -> policy.checkMayAdminister(account, actor));
            invitations
                    .findPending(mail.recipient())
                    .ifPresent(invitation -> policy.checkMayGrant(null, invitation.grants(), actor));
            return true;
        } catch (DomainException _) {
            return false;
        }
    }
}
