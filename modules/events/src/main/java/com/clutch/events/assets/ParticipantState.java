package com.clutch.events.assets;

import com.clutch.events.Personal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a communication.
 *
 * @param id account, null for people outside
 */
public record ParticipantState(
        @Nullable UUID id,
        @Personal String name,
        @Personal @Nullable String email) {}
