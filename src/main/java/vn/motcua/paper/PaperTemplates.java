package vn.motcua.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The templates that came with procedures; one that never changed stands here once. */
@Repository
class PaperTemplates {
    private final JdbcClient database;
    private final ObjectMapper json;

    PaperTemplates(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @return its hash, by which it is found again */
    String keep(PaperTemplate template) {
        var names = write(template);
        var hash = Hashes.sha256(template.text() + names);
        database.sql("insert into paper_template (hash, text, names) values (?, ?, ?::jsonb) on conflict do nothing")
                .params(hash, template.text(), names)
                .update();
        return hash;
    }

    Optional<String> text(String hash) {
        return database.sql("select text from paper_template where hash = ?")
                .param(hash)
                .query(String.class)
                .optional();
    }

    private String write(PaperTemplate template) {
        try {
            return json.writeValueAsString(new TreeMap<>(template.names()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
