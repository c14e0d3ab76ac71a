package vn.motcua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.signature.SigningService;

/** A data folder and a mail port that nobody has used before. */
class FreshPlace implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = folder();
        TestPropertyValues.of(
                        "motcua.embedded-database.folder=" + folder,
                        "motcua.document.folder=" + folder.resolve("documents"),
                        "motcua.calendar.location=" + calendar(folder).toUri(),
                        "motcua.demo.mail-port=" + FreePort.find(),
                        "motcua.notice.retry-cycle=R2/PT1S",
                        "motcua.notice.gateway.address="
                                + TelephoneGateway.running().address(),
                        "motcua.notice.gateway.secret=" + TelephoneGateway.SECRET,
                        "motcua.notice.quiet.from=00:00", // tests run at night too
                        "motcua.notice.quiet.to=00:00",
                        "motcua.national.address=" + NationalGateway.running().address(),
                        "motcua.notice.every=PT0.2S",
                        "motcua.national.every=PT0.5S",
                        "motcua.national.data-store.every=PT0.5S",
                        "motcua.national.data-store.address="
                                + ResultStore.running().address(),
                        "motcua.national.data-store.secret=" + ResultStore.SECRET,
                        "motcua.signing.keys=remote", // in one ward; results of the others are as without
                        "motcua.signing.key=",
                        "motcua.signing.unit-keys." + SigningService.UNIT + "=" + SigningService.KEY,
                        "motcua.signing.address=" + SigningService.running().address(),
                        "motcua.signing.secret=" + SigningService.SECRET,
                        "motcua.signing.trusted=" + SigningService.running().trustedIn(folder),
                        "motcua.national.inbound.on=true",
                        "motcua.national.inbound.every=PT0.5S",
                        "motcua.national.inbound.page=2",
                        "motcua.national.inbound.unit=19789",
                        "motcua.national.inbound.secret=known-to-the-portal",
                        "motcua.vneid.client-id=" + IdentityService.CLIENT,
                        "motcua.vneid.client-secret=" + IdentityService.SECRET,
                        "motcua.vneid.issuer=" + IdentityService.running().address(),
                        "motcua.archive.max-printed-rows=1000",
                        "motcua.national.attempts=2",
                        "motcua.national.first-pause=PT1S",
                        "camunda.bpm.job-execution.max-wait=500")
                .applyTo(context);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy that a test may edit. */
    private static Path calendar(Path folder) {
        try (var shipped = new ClassPathResource("calendar/working-calendar.csv").getInputStream()) {
            var copy = folder.resolveSibling(folder.getFileName() + "-calendar.csv");
            Files.copy(shipped, copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
