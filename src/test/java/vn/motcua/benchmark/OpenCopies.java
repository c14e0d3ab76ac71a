package vn.motcua.benchmark;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many open dossiers out of one, with the engine's rows, in all wards, each of somebody else. */
final class OpenCopies {
    static final String ALL = "(select array_agg(code order by code) from unit)";
    static final String ONE = "array['19789']";

    private static final int FIRST = 1_000_000; // behind those that are finished

    private static final String SURNAMES =
            "array['Nguyễn','Trần','Lê','Phạm','Hoàng','Tôn Nữ','Đặng','Hồ','Võ','Huỳnh']";
    private static final String MIDDLE = "array['Văn','Thị','Đức','Ngọc','Minh','Thanh','Quốc','Diệu','Bảo','Như']";
    private static final String NAMES =
            "array['An','Bình','Châu','Dũng','Hương','Khánh','Lộc','Mỹ','Phúc','Quỳnh','Sơn','Thủy','Trí','Ý']";

    private OpenCopies() {}

    /** Gives all dossiers that there are to the wards by turns, and to different people. */
    private static void spread(JdbcClient database, String units) {
        database.sql("alter table dossier disable trigger user").update();
        database.sql("update dossier set unit = (%1$s)[1 + id %% cardinality(%1$s)]".formatted(units))
                .update();
        database.sql("""
                        update application set personal_id = lpad((dossier * 7919 %% 1000000000)::text, 12, '046'),
                            full_name = concat_ws(' ', (%s)[1 + dossier %% 10], (%s)[1 + dossier / 10 %% 10],
                                (%s)[1 + dossier / 100 %% 14])
                        """.formatted(SURNAMES, MIDDLE, NAMES)).update();
        database.sql("vacuum analyze").update();
    }

    /**
     * Copies of a dossier that waits for its check.
     *
     * @param units SQL of an array of the codes of their wards
     */
    static void make(JdbcClient database, String code, int copies, String units) {
        DossierCopies.make(database, code, FIRST, FIRST + copies);
        spread(database, units);
        var root = database.sql("select root_proc_inst_id_ from act_ru_execution where business_key_ = ? limit 1")
                .param(code)
                .query(String.class)
                .single();
        for (var table : List.of(
                "act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_identitylink", "act_ru_authorization")) {
            database.sql(copy(table, units))
                    .param("root", root)
                    .param("code", code)
                    .param("first", FIRST)
                    .param("last", FIRST + copies - 1)
                    .update();
        }
        database.sql("vacuum analyze").update();
    }

    /** Ids end in the number of the copy, and the tenants are the wards by turns. Only process instances name their root. */
    private static String copy(String table, String units) {
        var instances = "(select id_ from act_ru_execution where root_proc_inst_id_ = :root)";
        var tasks = "(select id_ from act_ru_task where proc_inst_id_ in " + instances + ")";
        var of = switch (table) {
            case "act_ru_identitylink" -> "x.task_id_ in " + tasks;
            case "act_ru_authorization" -> "x.resource_id_ in " + tasks;
            default -> "x.proc_inst_id_ in " + instances;
        };
        return """
                insert into %1$s
                select y.* from %1$s x cross join generate_series(:first, :last) n
                cross join lateral (
                    select jsonb_object_agg(key, case
                        when key = 'tenant_id_' then to_jsonb((%2$s)[1 + n %% cardinality(%2$s)])
                        when key = 'business_key_' and value <> 'null' then to_jsonb(left(:code, -4) || (1000000 + n))
                        when value <> 'null' then to_jsonb((value #>> '{}') || '-' || n)
                        else value end) as own
                    from jsonb_each(to_jsonb(x)) where key in ('id_', 'parent_id_', 'proc_inst_id_', 'super_exec_',
                        'root_proc_inst_id_', 'execution_id_', 'task_id_', 'resource_id_', 'var_scope_', 'tenant_id_',
                        'business_key_')) k
                cross join lateral jsonb_populate_record(x, k.own) y
                where %3$s
                """.formatted(table, units, of);
    }
}
