package vn.motcua.support;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.mock.env.MockEnvironment;

/** The application as it is shipped, in a process of its own that can be killed. */
public final class Jar implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String OPTIONS = "JAVA_TOOL_OPTIONS";

    private static final Path LAID_OUT = Path.of("target", "laid-out").toAbsolutePath();

    private static boolean isLaidOut;

    private final Path folder;
    private final int port = FreePort.find();
    private final List<String> command;
    private Process process;

    /**
     * Starts it, and waits until it answers.
     *
     * @param folder for its data and its log
     * @param settings {@code --name=value}, besides those of a demo without rate limits whose results are not signed
     */
    public Jar(Path folder, String... settings) throws Exception {
        this.folder = folder;
        this.command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx1g",
                "-Dmotcua.portal.submissions-per-minute=1000000",
                "-Dmotcua.portal.lookups-per-minute=1000000",
                "-Dmotcua.signing.keys=none",
                "-cp",
                jar() + File.pathSeparator + LAID_OUT.resolve("lib") + "/*",
                "vn.motcua.MotcuaApplication",
                "--server.port=" + port,
                "--motcua.embedded-database.folder=" + folder,
                "--motcua.document.folder=" + folder.resolve("documents"),
                "--spring.profiles.active=demo",
                "--motcua.demo.mail-port=" + FreePort.find()));
        command.addAll(List.of(settings));
        start();
    }

    public void start() throws Exception {
        var log = folder.resolve("application.log");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put(OPTIONS, optionsOfTheImage() + compilerOfTheTests());
        process = builder.start();
        waitUntilItAnswers();
    }

    private static String optionsOfTheImage() throws IOException {
        var image = Pattern.compile(OPTIONS + "=\"(.*)\"").matcher(Files.readString(Path.of("docker", "Dockerfile")));
        if (!image.find()) {
            throw new IllegalStateException("The Dockerfile sets no " + OPTIONS);
        }
        return image.group(1);
    }

    /** Tests do without the slower compiler, and so start sooner; a benchmark has both. */
    private static String compilerOfTheTests() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(it -> it.startsWith("-XX:TieredStopAtLevel="))
                .map(it -> " " + it)
                .findFirst()
                .orElse("");
    }

    /** SIGKILL: no hook runs, no connection is closed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    public Motcua motcua() {
        return new Motcua(new MockEnvironment().withProperty("local.server.port", String.valueOf(port)));
    }

    private void waitUntilItAnswers() throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It does not start; see " + folder.resolve("application.log"));
            }
            try {
                var health = motcua().http()
                        .get()
                        .uri("/actuator/health/readiness")
                        .retrieve()
                        .toBodilessEntity();
                if (health.getStatusCode().is2xxSuccessful()) {
                    return;
                }
            } catch (RuntimeException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IllegalStateException("It does not answer; see " + folder.resolve("application.log"));
    }

    /** Laid out as in the container image, where its libraries stand beside it; once in a virtual machine. */
    private static synchronized Path jar() throws Exception {
        var packaged = packaged();
        var jar = LAID_OUT.resolve(packaged.getFileName());
        if (!isLaidOut) {
            var extract = List.of(JAVA, "-Djarmode=tools", "-jar", packaged.toString(), "extract", "--force");
            var code = new ProcessBuilder(
                            Stream.concat(extract.stream(), Stream.of("--destination", LAID_OUT.toString()))
                                    .toList())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(packaged + " cannot be laid out");
            }
            isLaidOut = true;
        }
        return jar;
    }

    private static Path packaged() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(it -> it.getFileName().toString().matches("motcua-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package the application first: mvn verify does"));
        }
    }

    /** Stops it as an operator would, and with it the database that it started. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
