package vn.motcua.engine;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lets an answer through as it is written, but holds it back once it says that the server failed. */
class HeldFault extends HttpServletResponseWrapper {
    private static final int FAULT = 500;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;

    HeldFault(HttpServletResponse response) {
        super(response);
    }

    boolean isFault() {
        return getStatus() >= FAULT && !isCommitted();
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return held.toByteArray();
    }

    /** It was another fault, so it goes out as it is. */
    void release() throws IOException {
        getResponse().getOutputStream().write(body());
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isFault() ? new Memory(held) : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isFault()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(held, false, StandardCharsets.UTF_8);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isFault()) {
            super.flushBuffer();
        }
    }

    private static final class Memory extends ServletOutputStream {
        private final ByteArrayOutputStream held;

        Memory(ByteArrayOutputStream held) {
            this.held = held;
        }

        @Override
        public void write(int octet) {
            held.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Nothing here is written asynchronously");
        }
    }
}
