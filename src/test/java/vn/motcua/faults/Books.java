package vn.motcua.faults;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.dossier.Chains;

/** What the database of an application says, read beside it. */
final class Books {
    private static final String NOTICES_WITH_INCIDENT =
            "select v.long_ from act_ru_incident i join act_ru_variable v on v.proc_inst_id_ = i.proc_inst_id_"
                    + " where v.name_ = 'noticeId'";

    private final JdbcClient database;

    Books(int port) {
        database = JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", ""));
    }

    long dossiers() {
        return one("select count(*) from dossier");
    }

    /**
     * Everything that happened to a dossier and came out of it, without times and numbers. The fate of a notice comes in
     * whenever the mail server has it, so it stands in the order of no step.
     */
    List<String> of(String code) {
        var said = texts("""
                select row_number() over (order by e.sequence) || ' ' || e.kind || ' ' || coalesce(e.status, 0) || ' ' || e.actor
                from dossier_event e join dossier d on d.id = e.dossier
                where d.code = ? and e.kind not like 'NOTICE%' order by e.sequence
                """, code);
        said.addAll(texts("select 'paper ' || kind from paper where dossier = ? order by kind", code));
        said.addAll(texts("select 'document ' || key from document where dossier = ? order by key", code));
        said.addAll(texts("select 'notice ' || kind from notice where dossier = ? order by kind", code));
        said.add("chain " + Chains.firstBreak(database, code));
        return said;
    }

    /** Of all papers of one kind, in order. */
    List<Integer> numbers(String kind) {
        return database.sql("select split_part(number, '/', 1)::int from paper where kind = ? order by 1")
                .param(kind)
                .query(Integer.class)
                .list();
    }

    static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    long openTasks() {
        return one("select count(*) from act_ru_task");
    }

    /** Neither sent nor in the hands of an operator. */
    long noticesUnderWay() {
        return one("select count(*) from notice where state <> 'SENT' and id not in (" + NOTICES_WITH_INCIDENT + ")");
    }

    /** The application died over them, so that it cannot know whether they went out. */
    List<Long> uncertainNotices() {
        return longs("select id from notice where state = 'SENDING' order by id");
    }

    List<Long> noticesWithIncident() {
        return longs(NOTICES_WITH_INCIDENT + " order by 1");
    }

    List<String> sentNotices() {
        return database.sql("select recipient || ' ' || subject from notice where state = 'SENT'")
                .query(String.class)
                .list();
    }

    private long one(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private List<Long> longs(String sql) {
        return database.sql(sql).query(Long.class).list();
    }

    private List<String> texts(String sql, String code) {
        return database.sql(sql).param(code).query(String.class).list();
    }
}
