package com.clutch.identity.domain;

import com.clutch.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * From where and with what somebody signs in.
 *
 * @param ip address the call came from
 * @param userAgent what the client said it is
 * @param deviceId id that a mobile or partner app gave its installation
 */
public record DeviceInfo(
        @Nullable String ip,
        @Nullable String userAgent,
        DeviceType type,
        @Nullable String deviceId) {

    private static final int LONGEST = 500;

    public DeviceInfo {
        userAgent = cut(userAgent);
        deviceId = cut(deviceId);
    }

    /** The device of the call. */
    public static DeviceInfo of(Actor actor) {
        return of(actor, null);
    }

    /** The device of the call, with the id its app gave it. */
    public static DeviceInfo of(Actor actor, @Nullable String deviceId) {
        return new DeviceInfo(actor.ip(), actor.userAgent(), DeviceType.of(actor.userAgent()), deviceId);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
