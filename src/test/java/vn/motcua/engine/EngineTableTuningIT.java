package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class EngineTableTuningIT {
    @Autowired
    JdbcOperations database;

    @Autowired
    EngineTableTuning tuning;

    @BeforeEach
    void asAtTheNextStart() {
        tuning.afterSingletonsInstantiated();
    }

    @Test
    void tasksBelowATaskAreFoundWithoutReadingAllTasks() {
        var plan = database.queryForList("explain select * from act_ru_task where parent_task_id_ = 'x'", String.class);

        assertThat(String.join("\n", plan)).contains("act_ru_task_parent").doesNotContain("Seq Scan");
    }

    @Test
    void nothingThatIsPointedToCanBeDeleted() {
        var pointing = database.queryForList("""
                select confdeltype::text from pg_constraint
                where contype = 'f' and confrelid in ('act_ru_execution'::regclass, 'act_ru_task'::regclass)
                """, String.class);

        assertThat(pointing).hasSize(12).containsOnly("r");

        database.update("""
                insert into act_ru_execution (id_, rev_, proc_inst_id_, suspension_state_)
                values ('tuning', 1, 'tuning', 1), ('tuning-below', 1, 'tuning', 1)
                """);
        try {
            assertThatThrownBy(() -> database.update("delete from act_ru_execution where id_ = 'tuning'"))
                    .isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            database.update("delete from act_ru_execution where id_ = 'tuning-below'");
            database.update("delete from act_ru_execution where id_ = 'tuning'");
        }
    }
}
