package vn.motcua.benchmark;

import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many dossiers out of one that really went its way: copies, row by row, in every table of ours. */
final class DossierCopies {
    private DossierCopies() {}

    /** Codes of other days and wards would be as unique; the number of the day is enough to tell copies apart. */
    static String code(String code, int number) {
        return code.substring(0, code.length() - 4) + (1_000_000 + number);
    }

    /** Copies number {@code from} up to {@code to}, without the latter. */
    static void make(JdbcClient database, String code, int from, int to) {
        var copied = "left(d.code, -4) || (1000000 + n)";
        var numbers = "generate_series(%d, %d) n".formatted(from, to - 1);
        for (var statement : List.of(
                "insert into dossier (code, key_hash, unit, procedure, procedure_version, channel, language,"
                        + " limit_amount, limit_unit, limit_cut_off, clock_state, status, submitted_at, due_at, finished_at, head_sequence,"
                        + " head_hash) select %s, key_hash, unit, procedure, procedure_version, channel, language,"
                        + " limit_amount, limit_unit, limit_cut_off, clock_state, status, submitted_at, due_at, finished_at, head_sequence,"
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
            database.sql(statement.formatted(copied, numbers))
                    .param("code", code)
                    .update();
        }
        database.sql("vacuum analyze").update();
    }

    /** What becomes of each is an event of the dossier, and nobody sends them once the application has ended. */
    static void awaitItsNotices(JdbcClient database, String code) {
        Awaitility.await()
                .until(() -> database.sql("select count(*) from notice where dossier = ? and state <> 'SENT'")
                        .param(code)
                        .query(Integer.class)
                        .single()
                        .equals(0));
    }
}
