package vn.motcua.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts that wards wrote for themselves, every version of them. */
@Repository
class NoticeTemplates {
    private static final Duration EDIT_SEEN_AFTER = Duration.ofMinutes(1); // on other nodes
    private static final String OF_KEY =
            "from notice_template where unit = ? and kind = ? and form = ? and language = ?";

    private final JdbcClient database;
    private final Clock clock;
    private final Cache<TemplateKey, Optional<TemplateText>> known = Caffeine.newBuilder()
            .expireAfterWrite(EDIT_SEEN_AFTER)
            .maximumSize(10_000)
            .build();

    NoticeTemplates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Something that was saved.
     *
     * @param text empty when it went back to the text of the application
     */
    record Version(long id, Optional<TemplateText> text, Instant at, String by) {}

    /** Empty when the text of the application counts. */
    Optional<TemplateText> find(TemplateKey key) {
        return known.get(key, it -> versions(it).stream().findFirst().flatMap(Version::text));
    }

    /** Latest first. */
    List<Version> versions(TemplateKey key) {
        return database.sql("select id, subject, body, saved_at, saved_by " + OF_KEY + " order by id desc")
                .params(key.unit(), key.kind().name(), key.form().name(), key.language())
                .query(NoticeTemplates::version)
                .list();
    }

    /** The texts of a ward that are its own. */
    Set<TemplateKey> own(String unit) {
        return database
                .sql("""
                        select kind, form, language from (
                            select distinct on (kind, form, language) kind, form, language, body from notice_template
                            where unit = ? order by kind, form, language, id desc) latest
                        where body is not null
                        """)
                .param(unit)
                .query((row, i) -> new TemplateKey(
                        unit,
                        NoticeKind.valueOf(row.getString("kind")),
                        NoticeForm.valueOf(row.getString("form")),
                        row.getString("language")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** @param by sign-in name of whoever wrote it */
    void save(TemplateKey key, TemplateText text, String by) {
        insert(key, text.subject(), text.body(), by);
    }

    /** The text of the application counts again. */
    void reset(TemplateKey key, String by) {
        insert(key, null, null, by);
    }

    private void insert(TemplateKey key, @Nullable String subject, @Nullable String body, String by) {
        database.sql("""
                        insert into notice_template (unit, kind, form, language, subject, body, saved_at, saved_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        key.unit(),
                        key.kind().name(),
                        key.form().name(),
                        key.language(),
                        subject,
                        body,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by)
                .update();
        known.invalidate(key);
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        var subject = row.getString("subject");
        var text = Optional.ofNullable(row.getString("body"))
                .map(body -> new TemplateText(subject == null ? "" : subject, body));
        return new Version(
                row.getLong("id"),
                text,
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }
}
