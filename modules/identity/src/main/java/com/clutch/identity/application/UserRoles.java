package com.clutch.identity.application;

import com.clutch.kernel.Versioned;
import java.util.List;
import java.util.UUID;

/**
 * The roles of an account.
 *
 * @param primaryRole name of the main role
 * @param roles all of them, the main one included, the strongest first
 * @param permissions what the account may beyond its roles
 * @param version of the account
 */
public record UserRoles(
        UUID userId, String primaryRole, List<RoleDetails> roles, List<String> permissions, long version)
        implements Versioned {}
