package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who applies and what she answered, the only place for it. */
@Repository
class Applications {
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;
    private final ReadOnce<Application> read = new ReadOnce<>();

    Applications(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws UnknownDossierException when there is no such dossier */
    Application get(String code) {
        return read.get(
                code,
                () -> database.sql(
                                "select answers::text from application where dossier = (select id from dossier where code = ?)")
                        .param(code)
                        .query((row, i) -> new Application(parse(row.getString(1))))
                        .optional()
                        .orElseThrow(() -> new UnknownDossierException(code)));
    }

    /** Goes in with the first event of its dossier. */
    void insert(long dossier, Application application, EventChain.Link first, byte[] hash) {
        database.sql("""
                        with event as (
                            insert into dossier_event (dossier, sequence, at, kind, status, actor, detail, hash)
                            values (:id, 1, :at, :kind, :status, :actor, :detail::json, :hash)
                        )
                        insert into application (dossier, full_name, personal_id, phone, email, answers)
                        values (:id, :name, :personalId, :phone, :email, :answers::jsonb)
                        """)
                .param("id", dossier)
                .param("at", Dossiers.utc(first.at()))
                .param("kind", first.kind())
                .param("status", first.status())
                .param("actor", first.actor())
                .param("detail", first.detail())
                .param("hash", hash)
                .param("name", application.fullName())
                .param("personalId", application.personalId())
                .param("phone", application.phone())
                .param("email", application.email())
                .param("answers", write(application.answers()))
                .update();
    }

    /** The log keeps what stood here before. */
    void correct(String code, Application application) {
        database.sql("""
                        update application set full_name = :name, personal_id = :personalId, phone = :phone,
                            email = :email, answers = :answers::jsonb
                        where dossier = (select id from dossier where code = :code)
                        """)
                .param("name", application.fullName())
                .param("personalId", application.personalId())
                .param("phone", application.phone())
                .param("email", application.email())
                .param("answers", write(application.answers()))
                .param("code", code)
                .update();
        read.forget(code);
    }

    private String write(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> parse(String answers) {
        try {
            return json.readValue(answers, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
