package vn.motcua.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's REST API looks through every library of the application for its engine, at every request. Here it is
 * told what was found the first time.
 */
class EngineLookupFilter extends OncePerRequestFilter {
    private final ClassLoader remembering = new Remembering(EngineLookupFilter.class.getClassLoader());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(remembering);
        try {
            chain.doFilter(request, response);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static final class Remembering extends ClassLoader {
        private static final String PROVIDER = "META-INF/services/" + ProcessEngineProvider.class.getName();

        private volatile List<URL> found = List.of();

        Remembering(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (!name.equals(PROVIDER)) {
                return super.getResources(name);
            }
            if (found.isEmpty()) {
                found = inMemory(Collections.list(super.getResources(name)));
            }
            return Collections.enumeration(found);
        }

        private static List<URL> inMemory(List<URL> files) throws IOException {
            var copies = new ArrayList<URL>();
            for (var file : files) {
                try (var content = file.openStream()) {
                    copies.add(new URL(null, file.toExternalForm(), new Copy(content.readAllBytes())));
                }
            }
            return List.copyOf(copies);
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
