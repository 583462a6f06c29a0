package com.clutch.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something. It is handed as an argument from the web to the use case; nothing below the web looks it up.
 *
 * @param kind how the caller proved who it is
 * @param id account that acts; for {@link Kind#SYSTEM} and {@link Kind#ANONYMOUS} a fixed id that no account has
 * @param sessionId session or API token behind the call, null for system and anonymous
 * @param name what people read in a log: the e-mail address, or the name of the job
 * @param permissions names of {@code permissions.json}; the single element {@code *} stands for all
 * @param ip address the call came from, null inside the system
 * @param userAgent what the client said it is, null inside the system
 * @param correlationId one id for everything that follows from one request
 */
public record Actor(
        Kind kind,
        UUID id,
        @Nullable UUID sessionId,
        String name,
        Set<String> permissions,
        @Nullable String ip,
        @Nullable String userAgent,
        String correlationId) {

    /** How the caller proved who it is. */
    public enum Kind {
        /** A person with a session. */
        ACCOUNT,
        /** A program with an API token; it acts for the account that made the token. */
        API_TOKEN,
        /** A job of Clutch itself. */
        SYSTEM,
        /** Nobody has signed in; only public routes see this. */
        ANONYMOUS
    }

    /** Stands for every permission there is, those that are added later included. */
    public static final String EVERYTHING = "*";

    private static final UUID SYSTEM_ID = new UUID(0, 1);
    private static final UUID ANONYMOUS_ID = new UUID(0, 0);

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** A job of Clutch, which may do everything. */
    public static Actor system(String job, String correlationId) {
        return new Actor(Kind.SYSTEM, SYSTEM_ID, null, job, Set.of(EVERYTHING), null, null, correlationId);
    }

    /** A caller who has not signed in. */
    public static Actor anonymous(@Nullable String ip, @Nullable String userAgent, String correlationId) {
        return new Actor(Kind.ANONYMOUS, ANONYMOUS_ID, null, "anonymous", Set.of(), ip, userAgent, correlationId);
    }

    /** Whether the caller holds the permission. */
    public boolean may(String permission) {
        return permissions.contains(EVERYTHING) || permissions.contains(permission);
    }
}
