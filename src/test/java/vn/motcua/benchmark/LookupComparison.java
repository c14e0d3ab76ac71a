package vn.motcua.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        seed("lookup_many", dossier, few, many);
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
        }
        seed("lookup_few", dossier, 1, few);
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
            var code = copy(dossier.code(), 1 + random.nextInt(dossiers - 1));
            var answer = timings.time(name(dossiers), () -> motcua.look(code, dossier.key()));
            if (answer.getStatusCode().value() != 200) {
                throw new IllegalStateException(code + ": " + answer);
            }
        }
    }

    private static String name(int dossiers) {
        return "with %,d finished dossiers".formatted(dossiers);
    }

    /** Codes of other days and wards would be as unique; the number of the day is enough to tell copies apart. */
    private static String copy(String code, int number) {
        return code.substring(0, code.length() - 4) + (1_000_000 + number);
    }

    /** Copies number {@code from} up to {@code to}, without the latter. */
    private void seed(String database, Submitted dossier, int from, int to) {
        var copied = "left(d.code, -4) || (1000000 + n)";
        var numbers = "generate_series(%d, %d) n".formatted(from, to - 1);
        for (var statement : List.of(
                "insert into dossier (code, key_hash, unit, procedure, procedure_version, channel, language,"
                        + " limit_amount, limit_unit, status, submitted_at, due_at, finished_at, head_sequence,"
                        + " head_hash) select %s, key_hash, unit, procedure, procedure_version, channel, language,"
                        + " limit_amount, limit_unit, status, submitted_at, due_at, finished_at, head_sequence,"
                        + " head_hash from dossier d, %s where d.code = :code",
                "insert into application select c.id, a.full_name, a.personal_id, a.phone, a.email, a.answers"
                        + " from application a join dossier d on d.id = a.dossier cross join %2$s"
                        + " join dossier c on c.code = %1$s where d.code = :code",
                "insert into dossier_event select c.id, e.sequence, e.at, e.kind, e.status, e.actor, e.clock, e.detail,"
                        + " e.hash from dossier_event e join dossier d on d.id = e.dossier cross join %2$s"
                        + " join dossier c on c.code = %1$s where d.code = :code",
                "insert into document select gen_random_uuid(), %s, d.key, d.file_name, d.media_type, d.size, d.sha256,"
                        + " d.added_at, d.added_by from (select x.*, x.dossier as code from document x) d, %s"
                        + " where d.code = :code",
                "insert into paper (dossier, kind, unit, number, issued_at, issued_by, verify_code, data)"
                        + " select %s, d.kind, d.unit, d.number || '-' || n, d.issued_at, d.issued_by,"
                        + " d.verify_code || n, d.data from (select x.*, x.dossier as code from paper x) d, %s"
                        + " where d.code = :code",
                "insert into notice (dossier, kind, recipient, subject, body, state, attempts, created_at, sent_at)"
                        + " select %s, d.kind, d.recipient, d.subject, d.body, d.state, d.attempts, d.created_at,"
                        + " d.sent_at from (select x.*, x.dossier as code from notice x) d, %s where d.code = :code",
                "insert into access_log (at, dossier, actor, action, address)"
                        + " select d.submitted_at, %s, 'applicant', 'view dossier', null from dossier d, %s"
                        + " where d.code = :code")) {
            server.in(database)
                    .sql(statement.formatted(copied, numbers))
                    .param("code", dossier.code())
                    .update();
        }
        server.in(database).sql("vacuum analyze").update();
    }

    private Path place(String name) throws Exception {
        return Files.createDirectories(folder.resolve("lookup-" + name));
    }
}
