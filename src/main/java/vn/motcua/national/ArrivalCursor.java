package vn.motcua.national;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the portal has been read. */
@Repository
class ArrivalCursor {
    private final JdbcClient database;

    ArrivalCursor(JdbcClient database) {
        this.database = database;
    }

    /** For the one node that reads on in this transaction; empty while another one does. */
    Optional<String> lock() {
        return database.sql("select position from national_cursor for update skip locked")
                .query(String.class)
                .optional();
    }

    void move(String position) {
        database.sql("update national_cursor set position = ?").param(position).update();
    }
}
