package vn.motcua.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Whoever completes a task makes the engine look for tasks below it. Nobody here makes such tasks, and the engine has no
 * index for them: it reads all open tasks of all wards to find none.
 */
@Component
class SubtaskIndex implements SmartInitializingSingleton {
    private static final String ONCE = """
            do $$
            begin
                if to_regclass('act_ru_task_parent') is null then
                    create index act_ru_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;
                end if;
            end
            $$
            """;

    private final JdbcOperations database;

    SubtaskIndex(JdbcOperations database) {
        this.database = database;
    }

    /** The engine is there by then, and has made its tables. */
    @Override
    public void afterSingletonsInstantiated() {
        database.execute(ONCE);
    }
}
