package com.clutch.platform.web.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartException;

/**
 * A request whose body was read to tell it from others, and can be read once more by the handler. Bodies above
 * {@value #IN_MEMORY} bytes wait in a temporary file; the size limit is watched by the stream below. The hash of a multipart
 * body covers its parts, because the boundary between them differs each time it is sent.
 */
final class RepeatableRequest extends HttpServletRequestWrapper implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;

    private final byte[] hash;
    private byte @Nullable [] memory;
    private @Nullable Path file;
    private @Nullable ServletInputStream stream;
    private boolean readAhead;

    RepeatableRequest(HttpServletRequest request) throws IOException {
        super(request);
        var digest = sha256();
        var type = request.getContentType() == null ? "" : request.getContentType();
        text(digest, request.getMethod(), request.getRequestURI(), String.valueOf(request.getQueryString()));
        if (type.startsWith("multipart/")) {
            for (var part : parts(request)) {
                text(
                        digest,
                        part.getName(),
                        String.valueOf(part.getSubmittedFileName()),
                        String.valueOf(part.getSize()));
                try (var body = part.getInputStream();
                        var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                    body.transferTo(sink);
                }
            }
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            for (Map.Entry<String, String[]> parameter : new TreeMap<>(request.getParameterMap()).entrySet()) {
                text(digest, parameter.getKey());
                text(digest, parameter.getValue());
            }
        } else {
            readAhead = true;
            read(request.getInputStream(), digest);
        }
        this.hash = digest.digest();
    }

    /** Covers method, path, query and body. */
    byte[] hash() {
        return hash;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (!readAhead) {
            return super.getInputStream();
        }
        if (stream == null) {
            stream = new Again(
                    file == null
                            ? new ByteArrayInputStream(memory == null ? new byte[0] : memory)
                            : Files.newInputStream(file));
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var encoding = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
    }

    /** An answer that goes on after the handler cannot be part of its transaction. */
    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private void read(InputStream body, MessageDigest digest) throws IOException {
        var start = new ByteArrayOutputStream();
        copy(body, new DigestOutputStream(start, digest), IN_MEMORY);
        var next = body.read();
        if (next < 0) {
            memory = start.toByteArray();
            return;
        }
        file = Files.createTempFile("clutch-request-", ".body");
        try (var raw = Files.newOutputStream(file);
                var rest = new DigestOutputStream(raw, digest)) {
            start.writeTo(raw);
            rest.write(next);
            body.transferTo(rest);
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private static Collection<Part> parts(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (IOException | ServletException | IllegalStateException failure) {
            throw new MultipartException("The multipart body cannot be read", failure);
        }
    }

    private static void copy(InputStream from, OutputStream to, int most) throws IOException {
        var buffer = new byte[8192];
        var left = most;
        while (left > 0) {
            var count = from.read(buffer, 0, Math.min(buffer.length, left));
            if (count < 0) {
                return;
            }
            to.write(buffer, 0, count);
            left -= count;
        }
    }

    private static void text(MessageDigest digest, String... values) {
        for (var value : values) {
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static final class Again extends ServletInputStream {

        private final InputStream body;
        private boolean finished;

        Again(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            finished |= next < 0;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var count = body.read(target, offset, length);
            finished |= count < 0;
            return count;
        }

        @Override
        public void close() throws IOException {
            body.close();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("This request is answered at once");
        }
    }
}
