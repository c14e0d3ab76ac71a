package vn.motcua.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import vn.motcua.support.Jar;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;

/**
 * Two applications, one with few finished dossiers and one with many, looked into by turns. The many are copies, row by
 * row in every table of ours, of one that really went the whole way; the engine's own history is not copied, since a
 * look-up never reads it.
 */
final class LookupComparison {
    private static final int BLOCKS = 60;
    private static final int LOOKUPS = 100;

    private final DatabaseServer server;
    private final Path folder;
    private final int few;
    private final int many;
    private final Random random = new Random(20_260_701);

    LookupComparison(DatabaseServer server, Path folder, int few, int many) {
        this.server = server;
        this.folder = folder;
        this.few = few;
        this.many = many;
    }

    void run() throws Exception {
        var dossier = seedFew();
        server.copy("lookup_few", "lookup_many");
        DossierCopies.make(server.in("lookup_many"), dossier.code(), few, many);
        try (var small = new Jar(place("few"), server.application("lookup_few"));
                var large = new Jar(place("many"), server.application("lookup_many"))) {
            blocks(small.motcua(), large.motcua(), dossier, new Timings());
            var timings = new Timings();
            blocks(small.motcua(), large.motcua(), dossier, timings);
            timings.print("Look-up by code and key");
            System.out.printf(
                    "Ratio of the 99th percentiles: %.2f%n",
                    timings.percentile(name(many), 0.99) / timings.percentile(name(few), 0.99));
        }
    }

    private Submitted seedFew() throws Exception {
        Submitted dossier;
        try (var application = new Jar(place("seed"), server.application("lookup_few"))) {
            dossier = new Lifecycle(application.motcua()).dossier(new Timings());
            DossierCopies.awaitItsNotices(server.in("lookup_few"), dossier.code());
        }
        DossierCopies.make(server.in("lookup_few"), dossier.code(), 1, few);
        return dossier;
    }

    private void blocks(Motcua small, Motcua large, Submitted dossier, Timings timings) throws Exception {
        for (var block = 0; block < BLOCKS; block++) {
            look(small, few, dossier, timings);
            look(large, many, dossier, timings);
        }
    }

    private void look(Motcua motcua, int dossiers, Submitted dossier, Timings timings) throws Exception {
        for (var i = 0; i < LOOKUPS; i++) {
            var code = DossierCopies.code(dossier.code(), 1 + random.nextInt(dossiers - 1));
            var answer = timings.time(name(dossiers), () -> motcua.look(code, dossier.key()));
            if (answer.getStatusCode().value() != 200) {
                throw new IllegalStateException(code + ": " + answer);
            }
        }
    }

    private static String name(int dossiers) {
        return "with %,d finished dossiers".formatted(dossiers);
    }

    private Path place(String name) throws Exception {
        return Files.createDirectories(folder.resolve("lookup-" + name));
    }
}
