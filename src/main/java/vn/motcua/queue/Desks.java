package vn.motcua.queue;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who said to sit where. */
@Repository
class Desks {
    private final JdbcClient database;

    Desks(JdbcClient database) {
        this.database = database;
    }

    void put(Desk desk) {
        database.sql("""
                        insert into queue_desk (person, unit, desk, services) values (?, ?, ?, ?)
                        on conflict (person) do update
                        set unit = excluded.unit, desk = excluded.desk, services = excluded.services
                        """)
                .params(desk.person(), desk.unit(), desk.name(), desk.services().toArray(new String[0]))
                .update();
    }

    Optional<Desk> of(String person) {
        return find("select * from queue_desk where person = ?", person);
    }

    /** Whatever she does at her desk waits for what she did before, until the transaction ends. */
    Optional<Desk> locked(String person) {
        return find("select * from queue_desk where person = ? for update", person);
    }

    private Optional<Desk> find(String sql, String person) {
        return database.sql(sql)
                .param(person)
                .query((row, index) -> new Desk(
                        row.getString("person"), row.getString("unit"), row.getString("desk"), List.of((String[])
                                row.getArray("services").getArray())))
                .optional();
    }
}
