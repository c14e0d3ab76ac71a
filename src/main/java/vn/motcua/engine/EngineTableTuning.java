package vn.motcua.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** What the engine's tables lack for many dossiers a second; said once, at the first start with these tables. */
@Component
class EngineTableTuning implements SmartInitializingSingleton {
    /**
     * Whoever completes a task makes the engine look for tasks below it. Nobody here makes such tasks, and the engine has
     * no index for them: it reads all open tasks of all wards to find none.
     */
    private static final String SUBTASKS = """
            do $$
            begin
                if to_regclass('act_ru_task_parent') is null then
                    create index act_ru_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;
                end if;
            end
            $$
            """;

    /**
     * Eleven foreign keys point to an execution, and one to a task. Where nothing is said, PostgreSQL looks for each of
     * them whether another row has taken the name of the one that is deleted; with {@code restrict} it forbids the same
     * and does not look.
     */
    private static final String FOREIGN_KEYS = """
            do $$
            declare
                pointing record;
            begin
                for pointing in
                    select conrelid::regclass as place, conname as name, pg_get_constraintdef(oid) as definition
                    from pg_constraint
                    where contype = 'f' and confdeltype = 'a'
                        and confrelid in ('act_ru_execution'::regclass, 'act_ru_task'::regclass)
                loop
                    execute format('alter table %1$s drop constraint %2$I, add constraint %2$I %3$s on delete restrict',
                        pointing.place, pointing.name, pointing.definition);
                end loop;
            end
            $$
            """;

    private final JdbcOperations database;

    EngineTableTuning(JdbcOperations database) {
        this.database = database;
    }

    /** The engine is there by then, and has made its tables. */
    @Override
    public void afterSingletonsInstantiated() {
        database.execute(SUBTASKS);
        database.execute(FOREIGN_KEYS);
    }
}
