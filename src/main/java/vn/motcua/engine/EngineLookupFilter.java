package vn.motcua.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's REST API looks through every library of the application for its engine, at every request. Here it is
 * told where it was found the first time.
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
                found = Collections.list(super.getResources(name));
            }
            return Collections.enumeration(found);
        }
    }
}
