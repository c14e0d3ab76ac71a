package vn.motcua.lookup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a library looks for its services at each call, it looks through every library of the application. Here it is told
 * what was found the first time.
 */
public final class RememberedServices extends ClassLoader {
    private static final String SERVICES = "META-INF/services/";

    private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

    public RememberedServices(ClassLoader parent) {
        super(parent);
    }

    /**
     * Makes this the thread's class loader until what is returned is closed, on the same thread.
     *
     * @return gives the thread its own back
     */
    public Use use() {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        return () -> thread.setContextClassLoader(usual);
    }

    /** What {@link #use} began. */
    public interface Use extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        try {
            return name.startsWith(SERVICES)
                    ? Collections.enumeration(found.computeIfAbsent(name, this::find))
                    : super.getResources(name);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<URL> find(String name) {
        try {
            var copies = new ArrayList<URL>();
            for (var file : Collections.list(super.getResources(name))) {
                try (var content = file.openStream()) {
                    copies.add(new URL(null, file.toExternalForm(), new Copy(content.readAllBytes())));
                }
            }
            return List.copyOf(copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file said, without opening its library again. */
    private static final class Copy extends URLStreamHandler {
        private final byte[] content;

        Copy(byte[] content) {
            this.content = content;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(content);
                }
            };
        }
    }
}
