package vn.motcua.dossier;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the applicants of a ward again, by name without accents, personal number or telephone. */
@Repository
public class KnownPeople {
    private static final Pattern NUMBER = Pattern.compile("[\\d .+-]+");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern OF_LIKE = Pattern.compile("[\\\\%_]");
    private static final int SHORTEST = 3;

    private final JdbcClient database;

    KnownPeople(JdbcClient database) {
        this.database = database;
    }

    /** Whether so little was typed that half the ward would be found. */
    public static boolean isTooLittle(String words) {
        return BLANKS.matcher(words).replaceAll("").length() < SHORTEST;
    }

    /**
     * Each once, with her latest dossier; whoever applied last comes first. Personal data: note who looks in the
     * {@link AccessLog}.
     *
     * @param words beginnings of words of a name in any order, or the beginning of a personal number or a telephone number
     * @param units whose applicants are looked through
     */
    public List<Person> find(String words, Set<String> units, int most) {
        if (isTooLittle(words) || units.isEmpty()) {
            return List.of();
        }
        var patterns = new LinkedHashMap<String, Object>();
        var condition = NUMBER.matcher(words).matches() ? byNumber(words, patterns) : byName(words.strip(), patterns);
        return database.sql("""
                        select * from (
                            select distinct on (a.personal_id) d.code, d.id, a.full_name, a.personal_id, a.phone, d.submitted_at,
                                count(*) over (partition by a.personal_id) as dossiers
                            from dossier d join application a on a.dossier = d.id
                            where d.unit in (:units) and %s
                            order by a.personal_id, d.id desc) person
                        order by id desc limit :most
                        """.formatted(condition))
                .param("units", units)
                .params(patterns)
                .param("most", most)
                .query((row, i) -> new Person(
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getString("personal_id"),
                        row.getString("phone"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                        row.getInt("dossiers")))
                .list();
    }

    private static String byNumber(String words, Map<String, Object> patterns) {
        patterns.put("number", NOT_A_DIGIT.matcher(words).replaceAll("") + "%");
        return "(a.personal_id like :number or a.phone like :number)";
    }

    /** The database takes the accents away, as it did when the name was kept. */
    private static String byName(String words, Map<String, Object> patterns) {
        var conditions = new StringBuilder("true");
        for (var word : BLANKS.split(words)) {
            var name = "word" + patterns.size();
            patterns.put(name, OF_LIKE.matcher(word).replaceAll("\\\\$0"));
            conditions
                    .append(" and a.plain_name like '%' || plain_words(:")
                    .append(name)
                    .append(") || '%'");
        }
        return conditions.toString();
    }
}
