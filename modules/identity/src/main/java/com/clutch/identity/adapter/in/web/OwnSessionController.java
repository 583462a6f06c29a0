package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.CurrentUser;
import com.clutch.identity.application.SessionEnding;
import com.clutch.identity.application.SessionQueries;
import com.clutch.identity.application.SignedInUser;
import com.clutch.identity.domain.DeviceType;
import com.clutch.identity.domain.SessionKind;
import com.clutch.identity.domain.SessionStatus;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.SignedIn;
import com.clutch.platform.security.TokenCookie;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Removed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own session, and those on other devices. */
@RestController
@RequestMapping("/api/v1")
@SignedIn
class OwnSessionController {

    private final SessionEnding ending;
    private final SessionQueries queries;
    private final CurrentUser user;

    OwnSessionController(SessionEnding ending, SessionQueries queries, CurrentUser user) {
        this.ending = ending;
        this.queries = queries;
        this.user = user;
    }

    @GetMapping("/auth/verify")
    Verified verify(Actor actor) {
        return new Verified(true, actor.sessionId(), user.of(actor));
    }

    @GetMapping({"/auth/permissions", "/rbac/my-permissions"})
    Permissions permissions(Actor actor) {
        var current = user.of(actor);
        return new Permissions(current.role(), current.roles(), current.permissions());
    }

    @PostMapping({"/auth/logout", "/partners/auth/logout"})
    Answer<SignedOut> logout(Actor actor, HttpServletRequest request) {
        ending.signOut(actor);
        return signedOut(1, request);
    }

    @PostMapping("/auth/logout-all")
    Answer<SignedOut> logoutAll(Actor actor, HttpServletRequest request) {
        return signedOut(ending.endSessionsOf(actor.id(), "user_logout", null, actor), request);
    }

    @GetMapping("/auth/sessions")
    List<OwnSession> list(Actor actor) {
        return queries.activeOf(actor.id()).stream()
                .map(row -> OwnSession.of(row, actor))
                .toList();
    }

    @DeleteMapping("/auth/sessions/{id}")
    Removed end(@PathVariable UUID id, Actor actor) {
        ending.endOwn(id, actor);
        return new Removed(id);
    }

    private static Answer<SignedOut> signedOut(int sessions, HttpServletRequest request) {
        return Answer.of(new SignedOut(true, sessions))
                .message("You are signed out.")
                .header(HttpHeaders.SET_COOKIE, TokenCookie.cleared(request).toString());
    }

    /** The token of the call is valid, otherwise there would be no such answer. */
    record Verified(boolean valid, @Nullable UUID sessionId, SignedInUser user) {}

    /** What the caller may do. */
    record Permissions(String role, List<String> roles, List<String> permissions) {}

    /**
     * The caller is out.
     *
     * @param sessions how many were ended
     */
    record SignedOut(boolean signedOut, int sessions) {}

    /**
     * One of the caller's sessions.
     *
     * @param current the one this call was made with
     */
    record OwnSession(
            UUID id,
            boolean current,
            SessionKind kind,
            SessionStatus status,
            DeviceType deviceType,
            @Nullable String ipAddress,
            @Nullable String userAgent,
            @Nullable String deviceId,
            Instant startedAt,
            Instant lastActivity,
            Instant expiresAt,
            Instant createdAt,
            Instant updatedAt,
            long version) {

        static OwnSession of(SessionQueries.Row row, Actor actor) {
            return new OwnSession(
                    row.id(),
                    row.id().equals(actor.sessionId()),
                    row.kind(),
                    row.status(),
                    row.deviceType(),
                    row.ipAddress(),
                    row.userAgent(),
                    row.deviceId(),
                    row.startedAt(),
                    row.lastActivity(),
                    row.expiresAt(),
                    row.createdAt(),
                    row.updatedAt(),
                    row.version());
        }
    }
}
