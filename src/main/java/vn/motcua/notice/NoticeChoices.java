package vn.motcua.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ways that applicants chose. */
@Repository
class NoticeChoices {
    private final JdbcClient database;
    private final Clock clock;

    NoticeChoices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<NoticeChannel> find(String dossier) {
        return database.sql("select channel from notice_choice where dossier = ? order by id desc limit 1")
                .param(dossier)
                .query(String.class)
                .optional()
                .map(NoticeChannel::valueOf);
    }

    void add(String dossier, NoticeChannel channel) {
        database.sql("insert into notice_choice (dossier, channel, chosen_at) values (?, ?, ?)")
                .params(dossier, channel.name(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
