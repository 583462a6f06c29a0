package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.identity.AccountChanged;
import com.clutch.events.identity.InvitationAccepted;
import com.clutch.events.identity.InvitationChanged;
import com.clutch.events.identity.SessionChanged;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.InvitationImport.Row;
import com.clutch.identity.application.InvitationImport.RowOutcome;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.InvitationStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.AtOnce;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationTest extends SignInFixture {

    private static final ExpectedVersion ANY = ExpectedVersion.ANY;

    @Autowired
    InvitationSending sending;

    @Autowired
    InvitationAcceptance acceptance;

    @Autowired
    InvitationExpiry expiry;

    @Autowired
    InvitationImport bulk;

    @Autowired
    InvitationQueries invitations;

    @Test
    void whoeverAcceptsIsSignedInWithWhatWasOffered() {
        sending.invite(
                new InvitationWish(
                        "Nour@Clutch.test", "Nour El Din", "hr", "people", "Lead", Set.of("view_legal"), "ar"),
                system);
        assertThat(mail.messages).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo("nour@clutch.test");
            assertThat(message.language()).isEqualTo("ar");
        });
        var token = token();
        assertThat(TestDatabase.dsl()
                        .fetchValue(
                                "select count(*) from identity.invitation i where i::text like ?", "%" + token + "%"))
                .as("the link is stored as a hash only")
                .isEqualTo(0L);
        assertThat(acceptance.preview(token).position()).isEqualTo("Lead");
        refused(IdentityError.WEAK_PASSWORD, () -> acceptance.accept(token, "weak", visitor));
        var joined = acceptance.accept(token, PASSWORD, visitor);
        assertThat(joined.user().email()).isEqualTo("nour@clutch.test");
        assertThat(joined.user().firstName()).isEqualTo("Nour");
        assertThat(joined.user().lastName()).isEqualTo("El Din");
        assertThat(joined.user().role()).isEqualTo("hr");
        assertThat(permissionsIn(joined)).contains("view_legal", "view_hr");
        assertThat(signIn("nour@clutch.test", PASSWORD).user().id())
                .isEqualTo(joined.user().id());
        refused(IdentityError.INVITATION_NOT_OPEN, () -> acceptance.preview(token));
        var details = only();
        assertThat(details.status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(details.accountId()).isEqualTo(joined.user().id());
        refused(KernelError.ILLEGAL_TRANSITION, () -> sending.withdraw(details.id(), ANY, system));
        refused(IdentityError.EMAIL_TAKEN, () -> sending.resend(details.id(), ANY, system));
        refused(IdentityError.EMAIL_TAKEN, () -> invite("nour@clutch.test"));
    }

    @Test
    void fiftyWhoAcceptAtOnceMakeOneAccount() throws Exception {
        invite("nour@clutch.test");
        var token = token();
        events.clear();
        var outcomes = AtOnce.run(50, () -> acceptance.accept(token, PASSWORD, visitor));
        assertThat(outcomes).filteredOn(SignedIn.class::isInstance).hasSize(1);
        assertThat(refusals(outcomes, IdentityError.INVITATION_NOT_OPEN)).isEqualTo(49);
        assertThat(TestDatabase.dsl().fetchValue("select count(*) from identity.account"))
                .isEqualTo(1L);
        assertThat(events.only(InvitationAccepted.class).role()).isEqualTo("hr");
        assertThat(events.of(AccountChanged.class)).hasSize(1);
        assertThat(events.of(SessionChanged.class)).hasSize(1);
    }

    @Test
    void twentyWhoInviteOnePersonAtOnceSendOneInvitation() throws Exception {
        var outcomes = AtOnce.run(20, () -> invite("nour@clutch.test"));
        assertThat(outcomes).filteredOn(InvitationDetails.class::isInstance).hasSize(1);
        assertThat(refusals(outcomes, IdentityError.INVITATION_EXISTS)).isEqualTo(19);
    }

    @Test
    void aNewLinkMakesTheOldOneVoid() {
        var sent = invite("nour@clutch.test");
        var old = token();
        clock.advance(Duration.ofDays(6));
        var again = sending.resend(sent.id(), ANY, system);
        assertThat(again.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(again.resentBy()).isEqualTo(system.id());
        refused(IdentityError.INVITATION_UNKNOWN, () -> acceptance.preview(old));
        assertThat(acceptance.preview(token()).email()).isEqualTo("nour@clutch.test");
    }

    @Test
    void aLinkThatWasWithdrawnDoesNotWork() {
        var sent = invite("nour@clutch.test");
        sending.withdraw(sent.id(), ANY, system);
        events.clear();
        assertThat(sending.withdraw(sent.id(), ANY, system).status()).isEqualTo(InvitationStatus.DECLINED);
        assertThat(events.all()).as("a second click changes nothing").isEmpty();
        refused(IdentityError.INVITATION_NOT_OPEN, () -> acceptance.accept(token(), PASSWORD, visitor));
        refused(KernelError.ILLEGAL_TRANSITION, () -> sending.resend(sent.id(), ANY, system));
        assertThat(invite("nour@clutch.test").status()).isEqualTo(InvitationStatus.PENDING);
    }

    @Test
    void aLinkWorksForSevenDays() {
        var sent = invite("nour@clutch.test");
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(acceptance.preview(token())).isNotNull();
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> acceptance.accept(token(), PASSWORD, visitor))
                .isInstanceOfSatisfying(DomainException.class, no -> {
                    assertThat(no.code()).isEqualTo(IdentityError.INVITATION_NOT_OPEN);
                    assertThat(no.details()).containsEntry("state", "expired");
                });
        assertThat(list(InvitationStatus.EXPIRED)).as("without any job").hasSize(1);
        assertThat(list(InvitationStatus.PENDING)).isEmpty();
        events.clear();
        assertThat(expiry.expireBatch()).isFalse();
        expiry.expireBatch();
        assertThat(events.only(InvitationChanged.class).state().status()).isEqualTo("expired");
        assertThat(sending.resend(sent.id(), ANY, system).status()).isEqualTo(InvitationStatus.PENDING);
        clock.advance(Duration.ofDays(7));
        assertThat(invite("nour@clutch.test").id())
                .as("an overdue one gives way")
                .isNotEqualTo(sent.id());
    }

    @Test
    void nobodyInvitesToWhatHeDoesNotHold() {
        account("hr@clutch.test", "hr_manager");
        var hr = actor(signIn("hr@clutch.test", PASSWORD));
        refused(IdentityError.NOT_HELD, () -> sending.invite(wish("a@clutch.test", "super_admin"), hr));
        var strong = sending.invite(wish("b@clutch.test", "super_admin"), system);
        refused(IdentityError.NOT_HELD, () -> sending.resend(strong.id(), ANY, hr));
        assertThat(sending.invite(wish("c@clutch.test", "hr"), hr).invitedByName())
                .isEqualTo("hr@clutch.test");
    }

    @Test
    void sendsWhatIsGoodInAFileAndSaysWhatIsNot() {
        account("taken@clutch.test", "hr");
        var rows = List.of(
                new Row(2, wish("one@clutch.test", "hr")),
                new Row(3, wish("taken@clutch.test", "hr")),
                new Row(4, wish("ONE@clutch.test", "hr")),
                new Row(5, wish("no address", "hr")),
                new Row(6, wish("two@clutch.test", "king")),
                new Row(7, wish("three@clutch.test", "finance")));
        var rehearsal = bulk.run(rows.stream(), true, system);
        assertThat(mail.messages).isEmpty();
        var outcome = bulk.run(rows.stream(), false, system);
        assertThat(outcome.rows())
                .extracting(RowOutcome::code)
                .containsExactly(null, "EMAIL_TAKEN", "INVITATION_EXISTS", "VALIDATION_FAILED", "UNKNOWN_ROLE", null);
        assertThat(rehearsal.rows())
                .extracting(RowOutcome::code)
                .containsExactlyElementsOf(
                        outcome.rows().stream().map(RowOutcome::code).toList());
        assertThat(outcome.total()).isEqualTo(6);
        assertThat(outcome.invited()).isEqualTo(2);
        assertThat(outcome.failed()).isEqualTo(4);
        assertThat(outcome.rows()).extracting(RowOutcome::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(mail.messages).hasSize(2);
        assertThat(bulk.run(Stream.of(rows.getFirst()), false, system)
                        .rows()
                        .getFirst()
                        .code())
                .isEqualTo("INVITATION_EXISTS");
    }

    private InvitationDetails invite(String email) {
        return sending.invite(wish(email, "hr"), system);
    }

    private static InvitationWish wish(String email, String role) {
        return new InvitationWish(email, "Nour El Din", role, null, null, Set.of(), null);
    }

    private String token() {
        return mail.messages.getLast().secret();
    }

    private InvitationDetails only() {
        assertThat(list(null)).hasSize(1);
        return list(null).getFirst();
    }

    private List<InvitationDetails> list(InvitationStatus status) {
        return invitations
                .list(new InvitationFilter(status, null, null, null), PageRequest.first(100))
                .items();
    }
}
