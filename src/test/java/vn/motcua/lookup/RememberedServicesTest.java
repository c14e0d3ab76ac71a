package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedServicesTest {
    private static final String SERVICE = "META-INF/services/" + Callable.class.getName();

    @TempDir
    Path library;

    private final Libraries libraries = new Libraries();
    private final RememberedServices services = new RememberedServices(libraries);

    @BeforeEach
    void aLibraryNamesItsService() throws IOException {
        Files.writeString(library.resolve("service"), Answer.class.getName());
    }

    @Test
    void librariesAreLookedThroughOnce() throws Exception {
        for (var i = 0; i < 3; i++) {
            try (var use = services.use()) {
                assertThat(ServiceLoader.load(Callable.class)).hasOnlyElementsOfType(Answer.class);
            }
            Files.deleteIfExists(library.resolve("service"));
        }

        assertThat(libraries.lookedThroughFor).containsExactly(SERVICE);
    }

    @Test
    void whatIsNoServiceIsLookedForEachTime() throws IOException {
        services.getResources("templates/front.html");
        services.getResources("templates/front.html");

        assertThat(libraries.lookedThroughFor).hasSize(2);
    }

    @Test
    void theThreadHasItsOwnAgainAfterwards() {
        var usual = Thread.currentThread().getContextClassLoader();
        try (var use = services.use()) {
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(services);
        }

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(usual);
    }

    public static final class Answer implements Callable<String> {
        @Override
        public String call() {
            return "42";
        }
    }

    private final class Libraries extends ClassLoader {
        private final List<String> lookedThroughFor = new ArrayList<>();

        Libraries() {
            super(RememberedServicesTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            lookedThroughFor.add(name);
            return Collections.enumeration(
                    name.equals(SERVICE)
                            ? List.of(library.resolve("service").toUri().toURL())
                            : List.of());
        }
    }
}
