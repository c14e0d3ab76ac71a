package vn.motcua.paper;

import java.time.Instant;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers without gaps for each unit, year and kind of paper. */
@Repository
class PaperNumbers {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient database;

    PaperNumbers(JdbcClient database) {
        this.database = database;
    }

    /** The next number, such as {@code 15/2026/ĐKHKD}; whoever asks next waits for this transaction to end. */
    String next(String unit, String kind, String series, Instant at) {
        var year = at.atZone(ZONE).getYear();
        var number =
                database.sql("""
                        insert into paper_series (unit, year, kind, last) values (?, ?, ?, 1)
                        on conflict (unit, year, kind) do update set last = paper_series.last + 1
                        returning last
                        """).params(unit, year, kind).query(Integer.class).single();
        return "%02d/%d/%s".formatted(number, year, series);
    }
}
