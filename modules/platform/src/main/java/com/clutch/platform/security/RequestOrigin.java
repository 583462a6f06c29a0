package com.clutch.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Where the page lives that makes a request, as far as its browser tells. */
final class RequestOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private RequestOrigin() {}

    /** Whether the request changes something and does not prove that a page of this very origin, or no page, sent it. */
    static boolean isForeignWrite(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_SITE.contains(site);
        }
        return !own(request).equalsIgnoreCase(request.getHeader("Origin"));
    }

    private static String own(HttpServletRequest request) {
        var usual = request.getScheme().equals("https") ? 443 : 80;
        var port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port;
    }
}
