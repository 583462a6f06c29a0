package com.clutch.platform.web.idempotency;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps an answer back until it is known that the work behind it was committed. Nothing of it reaches the response below. */
final class HeldResponse extends HttpServletResponseWrapper {

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<Cookie> cookies = new ArrayList<>();
    private final ServletOutputStream stream = new HeldStream(body);
    private @Nullable PrintWriter writer;
    private int status = SC_OK;
    private boolean error;

    HeldResponse(HttpServletResponse below) {
        super(below);
    }

    /** Whether the answer tells of success. */
    boolean succeeded() {
        return !error && status >= 200 && status < 300;
    }

    /** The answer as it would be sent. */
    StoredAnswer answer() {
        if (writer != null) {
            writer.flush();
        }
        return new StoredAnswer(status, Map.copyOf(headers), body.toByteArray());
    }

    /** Sends the answer. */
    void release(HttpServletResponse below) throws IOException {
        if (error) {
            below.sendError(status);
            return;
        }
        cookies.forEach(below::addCookie);
        send(answer(), below);
    }

    /** Sends an answer that was kept. */
    static void send(StoredAnswer answer, HttpServletResponse below) throws IOException {
        below.setStatus(answer.status());
        answer.headers().forEach((name, values) -> {
            if (name.equalsIgnoreCase("Content-Type")) {
                below.setContentType(values.getFirst());
            } else if (!name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> below.addHeader(name, value));
            }
        });
        below.setContentLength(answer.body().length);
        below.getOutputStream().write(answer.body());
        below.flushBuffer();
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void sendError(int code) {
        status = code;
        error = true;
    }

    @Override
    public void sendError(int code, String message) {
        sendError(code);
    }

    @Override
    public void sendRedirect(String location, int code, boolean clear) {
        status = code;
        setHeader("Location", location);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        headers.remove(name);
        if (value != null) {
            addHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        var values = new ArrayList<>(headers.getOrDefault(name, List.of()));
        values.add(value);
        headers.put(name, List.copyOf(values));
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, Integer.toString(value));
    }

    @Override
    public void setDateHeader(String name, long date) {
        setHeader(name, date(date));
    }

    @Override
    public void addDateHeader(String name, long date) {
        addHeader(name, date(date));
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.containsKey(name) || super.containsHeader(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        var own = headers.get(name);
        return own == null ? super.getHeader(name) : own.getFirst();
    }

    @Override
    public Collection<String> getHeaders(String name) {
        var own = headers.get(name);
        return own == null ? super.getHeaders(name) : own;
    }

    @Override
    public Collection<String> getHeaderNames() {
        var names = new LinkedHashSet<>(super.getHeaderNames());
        names.addAll(headers.keySet());
        return names;
    }

    /** A cookie is sent but not kept: it may be a key to the session. */
    @Override
    public void addCookie(Cookie cookie) {
        cookies.add(cookie);
    }

    @Override
    public void setContentType(@Nullable String type) {
        setHeader("Content-Type", type);
    }

    @Override
    public @Nullable String getContentType() {
        var own = headers.get("Content-Type");
        return own == null ? null : own.getFirst();
    }

    @Override
    public void setContentLength(int length) {
        // The length is that of the body in the end.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The length is that of the body in the end.
    }

    @Override
    public void setCharacterEncoding(@Nullable String encoding) {
        // Everything here is UTF-8; the content type says so where it has to.
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // Kept back until the commit.
    }

    @Override
    public void resetBuffer() {
        body.reset();
        writer = null;
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        cookies.clear();
        status = SC_OK;
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    private static String date(long millis) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }
}
