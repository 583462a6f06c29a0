package com.clutch.platform.web;

import com.clutch.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who calls: the principal of the sign-in check, or nobody. */
public final class CurrentActor {

    private CurrentActor() {}

    /** The caller of this request; anonymous when nobody has signed in. */
    public static Actor of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        return Actor.anonymous(
                request.getRemoteAddr(), request.getHeader("User-Agent"), CorrelationFilter.idOf(request));
    }
}
