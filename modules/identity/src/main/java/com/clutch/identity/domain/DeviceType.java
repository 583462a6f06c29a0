package com.clutch.identity.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sort of device a client runs on, as far as its user agent tells. */
public enum DeviceType {
    MOBILE,
    TABLET,
    DESKTOP,
    UNKNOWN;

    /** A guess from the user agent; {@link #UNKNOWN} for programs. */
    public static DeviceType of(@Nullable String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        var agent = userAgent.toLowerCase(Locale.ROOT);
        if (agent.contains("ipad")
                || agent.contains("tablet")
                || agent.contains("android") && !agent.contains("mobi")) {
            return TABLET;
        }
        if (agent.contains("mobi") || agent.contains("iphone") || agent.contains("okhttp") || agent.contains("dart")) {
            return MOBILE;
        }
        return agent.startsWith("mozilla") ? DESKTOP : UNKNOWN;
    }
}
