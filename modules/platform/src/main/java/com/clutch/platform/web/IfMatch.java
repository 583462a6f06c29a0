package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Reads {@code If-Match}. */
final class IfMatch {

    // Proxies that compress an answer mark its tag as weak; the version in it is still the one the client has read.
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7e]*)\"");
    private static final Pattern VERSION = Pattern.compile("v(\\d{1,18})");
    private static final long NEVER = -1;

    private IfMatch() {}

    static ExpectedVersion of(HttpServletRequest request) {
        var header = request.getHeader("If-Match");
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return ExpectedVersion.ANY;
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw DomainException.field(
                    WebError.BAD_PARAMETER,
                    "If-Match",
                    "If-Match must be the ETag of the last answer, such as \"v3\" with its quotes.");
        }
        var version = VERSION.matcher(tag.group(1));
        return new ExpectedVersion(version.matches() ? Long.parseLong(version.group(1)) : NEVER);
    }
}
