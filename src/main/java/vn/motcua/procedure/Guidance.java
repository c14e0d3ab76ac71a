package vn.motcua.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions that lead a citizen to the procedures that she needs; {@code processes/guidance/guidance.yaml} says how it
 * is written.
 *
 * @param start id of the first question
 */
public record Guidance(String start, List<Question> questions) {

    public Guidance(@Nullable String start, @Nullable List<Question> questions) {
        this.start = start == null ? "" : start;
        this.questions = questions == null ? List.of() : List.copyOf(questions);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public record Question(String id, Text ask, List<Answer> answers) {

        public Question(@Nullable String id, @Nullable Text ask, @Nullable List<Answer> answers) {
            this.id = id == null ? "" : id;
            this.ask = ask == null ? Text.NONE : ask;
            this.answers = answers == null ? List.of() : List.copyOf(answers);
        }

        public Optional<Answer> answer(String answer) {
            return answers.stream().filter(it -> it.id().equals(answer)).findFirst();
        }
    }

    /**
     * @param then id of the next question; absent where the way ends
     * @param procedures slugs of those that are needed
     * @param advice what else to know, if anything
     */
    public record Answer(
            String id,
            Text say,
            @Nullable String then,
            List<String> procedures,
            @Nullable Text advice) {

        public Answer(
                @Nullable String id,
                @Nullable Text say,
                @Nullable String then,
                @Nullable List<String> procedures,
                @Nullable Text advice) {
            this.id = id == null ? "" : id;
            this.say = say == null ? Text.NONE : say;
            this.then = then;
            this.procedures = procedures == null ? List.of() : List.copyOf(procedures);
            this.advice = advice;
        }

        boolean isEnd() {
            return !procedures.isEmpty() || advice != null;
        }
    }

    public record Text(String vi, String en, String id) {
        static final Text NONE = new Text(null, null, null);

        public Text(@Nullable String vi, @Nullable String en, @Nullable String id) {
            this.vi = vi == null ? "" : vi;
            this.en = en == null ? "" : en;
            this.id = id == null ? "" : id;
        }

        public String in(Locale language) {
            return switch (language.getLanguage()) {
                case "en" -> en;
                case "id" -> id;
                default -> vi;
            };
        }

        boolean isWhole() {
            return !vi.isBlank() && !en.isBlank() && !id.isBlank();
        }
    }
}
