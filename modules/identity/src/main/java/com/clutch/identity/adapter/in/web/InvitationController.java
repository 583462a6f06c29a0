package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.InvitationDetails;
import com.clutch.identity.application.InvitationFilter;
import com.clutch.identity.application.InvitationImport;
import com.clutch.identity.application.InvitationQueries;
import com.clutch.identity.application.InvitationSending;
import com.clutch.identity.application.InvitationWish;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.CsvUpload;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invitations for those who invite, under both paths that clients know. */
@RestController
@RequestMapping({"/api/v1/employees", "/api/v1/employee-invitations"})
@RequiresPermission({"manage_employees", "manage_onboarding", "manage_hr"})
class InvitationController {

    private static final Set<String> REQUIRED = Set.of("email", "name", "role");
    private static final Set<String> OPTIONAL = Set.of("department", "position", "permissions", "language");

    private final InvitationSending sending;
    private final InvitationQueries invitations;
    private final InvitationImport invitationImport;

    InvitationController(InvitationSending sending, InvitationQueries invitations, InvitationImport invitationImport) {
        this.sending = sending;
        this.invitations = invitations;
        this.invitationImport = invitationImport;
    }

    @PostMapping({"/invite", "/invitations"})
    Answer<InvitationDetails> invite(@Valid @RequestBody Invite body, Actor actor) {
        var made = sending.invite(body.wish(), actor);
        return Answer.created("/api/v1/employees/invitations/" + made.id(), made)
                .message("An invitation for %s is on its way.".formatted(made.email()));
    }

    @GetMapping("/invitations")
    @RequiresPermission({"view_employees", "view_onboarding", "view_hr", "manage_employees", "manage_onboarding"})
    Listing<InvitationDetails> list(InvitationFilter filter, PageRequest page) {
        return Listing.of(
                        page,
                        InvitationDetails.class,
                        () -> invitations.list(filter, page),
                        sink -> invitations.forEach(filter, page, sink))
                .under("invitations");
    }

    @GetMapping("/invitations/{id}")
    @RequiresPermission({"view_employees", "view_onboarding", "view_hr", "manage_employees", "manage_onboarding"})
    InvitationDetails read(@PathVariable UUID id) {
        return invitations.find(id).orElseThrow(() -> DomainException.notFound("invitation", id));
    }

    @PostMapping("/invitations/{id}/resend")
    InvitationDetails resend(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return sending.resend(id, expected, actor);
    }

    /** The invitation is kept for its history; its link does not work any more. */
    @DeleteMapping("/invitations/{id}")
    Removed withdraw(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        sending.withdraw(id, expected, actor);
        return new Removed(id);
    }

    /** A CSV with the columns email, name and role; permissions are separated by blanks. */
    @PostMapping("/invitations/import")
    Answer<InvitationImport.Outcome> importRows(
            CsvUpload csv, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor) {
        csv.requireColumns(REQUIRED, OPTIONAL);
        var outcome = invitationImport.run(csv.rows().map(InvitationController::row), dryRun, actor);
        return Answer.of(outcome)
                .message("%d rows: %d good, %d refused.%s"
                        .formatted(
                                outcome.total(),
                                outcome.invited(),
                                outcome.failed(),
                                dryRun ? " Nothing was sent." : ""));
    }

    private static InvitationImport.Row row(CsvUpload.Row row) {
        var words = Arrays.stream(row.value("permissions").split("[\\s,;|]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var wish = new InvitationWish(
                row.value("email"),
                row.value("name"),
                row.value("role"),
                blankIsNone(row.value("department")),
                blankIsNone(row.value("position")),
                CoarsePermissions.names(words),
                blankIsNone(row.value("language")));
        return new InvitationImport.Row(row.line(), wish);
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * Who is to be invited.
     *
     * @param permissions words of the panel's form, or names of permissions
     * @param language of the mail, en or ar
     */
    record Invite(
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 64) String role,
            @Nullable @Size(max = 100) String department,
            @Nullable @Size(max = 100) String position,
            @Nullable @Size(max = 200) Set<@NotBlank String> permissions,
            @Nullable String language) {

        InvitationWish wish() {
            return new InvitationWish(
                    email,
                    name,
                    role,
                    blankIsNone(department),
                    blankIsNone(position),
                    CoarsePermissions.names(permissions),
                    blankIsNone(language));
        }
    }
}
