package com.clutch.platform.security;

import com.clutch.kernel.DomainException;
import com.clutch.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses calls from blocked addresses before their token, path or body is looked at. */
@Component
@Order(AddressGate.ORDER)
class AddressGate extends OncePerRequestFilter {

    /** After what gives a call its id and what counts refusals. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 20;

    private final BlockedAddresses blocked;
    private final Problems problems;

    AddressGate(BlockedAddresses blocked, Problems problems) {
        this.blocked = blocked;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (blocked.covers(request.getRemoteAddr())) {
            problems.write(
                    request,
                    response,
                    new DomainException(
                            SecurityError.ADDRESS_BLOCKED,
                            "Calls from your address are blocked for security reasons; ask the administrators."));
            return;
        }
        chain.doFilter(request, response);
    }
}
