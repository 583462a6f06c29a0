package com.clutch.platform.web.idempotency;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** The body of an answer that is kept back. */
final class HeldStream extends ServletOutputStream {

    private final ByteArrayOutputStream body;

    HeldStream(ByteArrayOutputStream body) {
        this.body = body;
    }

    @Override
    public void write(int value) {
        body.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        body.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("This answer is written at once");
    }
}
