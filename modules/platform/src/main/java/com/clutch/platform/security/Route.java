package com.clutch.platform.security;

import java.util.List;

/**
 * One method on one path.
 *
 * @param method such as {@code GET}
 * @param path with variables in braces
 * @param permissions names of which one is enough; empty unless access is by permission
 * @param handler class and method that answer, for people
 */
public record Route(String method, String path, Access access, List<String> permissions, String handler) {

    /** Who may call a route. */
    public enum Access {
        /** Everybody, so often per address. */
        PUBLIC,
        /** Everybody who has signed in. */
        SIGNED_IN,
        /** Whoever holds one of the permissions. */
        PERMISSION,
        /** Nobody: the route does not say, or says two things. */
        NOBODY
    }
}
