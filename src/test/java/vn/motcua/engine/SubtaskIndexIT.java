package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class SubtaskIndexIT {
    @Autowired
    JdbcOperations database;

    @Autowired
    SubtaskIndex index;

    @Test
    void tasksBelowATaskAreFoundWithoutReadingAllTasks() {
        index.afterSingletonsInstantiated(); // as at the next start

        var plan = database.queryForList("explain select * from act_ru_task where parent_task_id_ = 'x'", String.class);

        assertThat(String.join("\n", plan)).contains("act_ru_task_parent").doesNotContain("Seq Scan");
    }
}
