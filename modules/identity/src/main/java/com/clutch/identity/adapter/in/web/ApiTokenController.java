package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.ApiTokenIssue;
import com.clutch.identity.application.ApiTokenIssue.Issued;
import com.clutch.identity.application.ApiTokenIssue.Row;
import com.clutch.identity.application.ApiTokenRevocation;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.SignedIn;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tokens with which the caller's programs act for him. */
@RestController
@RequestMapping("/api/v1/auth/api-tokens")
@SignedIn
class ApiTokenController {

    private final ApiTokenIssue issue;
    private final ApiTokenRevocation revocation;

    ApiTokenController(ApiTokenIssue issue, ApiTokenRevocation revocation) {
        this.issue = issue;
        this.revocation = revocation;
    }

    @GetMapping
    List<Row> list(Actor actor) {
        return issue.list(actor);
    }

    @PostMapping
    Answer<Issued> issue(@Valid @RequestBody Wanted body, Actor actor) {
        var issued = issue.issue(body.name(), body.scopes(), body.expiresAt(), actor);
        return Answer.created("/api/v1/auth/api-tokens/" + issued.apiToken().id(), issued)
                .message("Keep the token; it is not shown again.");
    }

    @DeleteMapping("/{id}")
    Removed revoke(@PathVariable UUID id, Actor actor) {
        revocation.revokeOwn(id, actor);
        return new Removed(id);
    }

    /**
     * What the token shall be.
     *
     * @param scopes permissions, a part of the caller's
     * @param expiresAt at most 365 days from now
     */
    record Wanted(
            @NotBlank @Size(max = 100) String name,
            @NotEmpty @Size(max = 200) Set<@NotBlank String> scopes,
            @NotNull Instant expiresAt) {}
}
