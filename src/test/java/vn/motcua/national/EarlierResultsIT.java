package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.motcua.support.Application;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.ResultStore;
import vn.motcua.support.WholeWay;

/** A unit has issued results before it has an electronic data store. */
class EarlierResultsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ZoneId DAY = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ResultStore store = ResultStore.another();

    @Test
    void areDepositedFromTheDayOnThatIsSet() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "earlier-");
        final Submitted issued;
        try (var without = new Jar(folder)) {
            issued = WholeWay.returned(without.motcua(), Application.ofHouseholdBusiness());
        }
        var today = LocalDate.now(DAY);
        final Submitted later;
        try (var since = start(folder, today.plusDays(1))) {
            later = WholeWay.completed(since.motcua(), Application.ofHouseholdBusiness());
            await().atMost(PATIENCE).until(() -> store.about(later.code()).size() == 1);
            assertThat(store.about(issued.code())).as("issued before that day").isEmpty();
        }
        try (var since = start(folder, today)) {
            await().atMost(PATIENCE).until(() -> store.about(issued.code()).size() == 1);
            await().atMost(PATIENCE)
                    .until(() -> timeline(since.motcua(), issued).contains("đã được lưu vào kho dữ liệu điện tử"));
            assertThat(store.about(later.code())).as("it has that already").hasSize(1);
        }
    }

    private Jar start(Path folder, LocalDate since) throws Exception {
        return new Jar(
                folder,
                "--motcua.national.data-store.address=" + store.address(),
                "--motcua.national.data-store.secret=" + ResultStore.SECRET,
                "--motcua.national.data-store.since=" + since);
    }

    private static String timeline(Motcua motcua, Submitted dossier) {
        return String.valueOf(
                motcua.look(dossier.code(), dossier.key()).getBody().get("timeline"));
    }
}
