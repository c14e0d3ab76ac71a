package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.procedure.Guidance.Answer;
import vn.motcua.procedure.Guidance.Question;

/** What is wrong with a guidance, in words for whoever wrote it. */
final class GuidanceCheck {
    private final Guidance guidance;
    private final Set<String> procedures;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();

    private GuidanceCheck(Guidance guidance, Set<String> procedures) {
        this.guidance = guidance;
        this.procedures = procedures;
    }

    /** @param procedures slugs of those that there are */
    static List<String> faults(Guidance guidance, Set<String> procedures) {
        var check = new GuidanceCheck(guidance, procedures);
        check.follow(guidance.start(), List.of());
        guidance.questions().forEach(check::question);
        return check.faults;
    }

    private void follow(String id, List<String> way) {
        if (way.contains(id)) {
            faults.add("the question '" + id + "' leads back to itself");
            return;
        }
        var question = guidance.question(id);
        if (question.isEmpty()) {
            faults.add("there is no question '" + id + "'");
            return;
        }
        reached.add(id);
        var further = new ArrayList<>(way);
        further.add(id);
        for (var answer : question.get().answers()) {
            if (answer.then() != null) {
                follow(answer.then(), further);
            }
        }
    }

    private void question(Question question) {
        var id = question.id();
        demand(reached.contains(id), "no answer leads to the question '" + id + "'");
        demand(question.ask().isWhole(), "the question '" + id + "' is not asked in all three languages");
        demand(question.answers().size() > 1, "the question '" + id + "' needs at least two answers");
        var ids = new HashSet<String>();
        for (var answer : question.answers()) {
            demand(ids.add(answer.id()), "the question '" + id + "' has two answers '" + answer.id() + "'");
            answer(answer, "the answer '" + answer.id() + "' to '" + id + "'");
        }
    }

    private void answer(Answer answer, String which) {
        demand(answer.id().matches("[a-z0-9-]+"), which + " needs an id of small letters, digits and dashes");
        demand(answer.say().isWhole(), which + " is not given in all three languages");
        demand(
                answer.advice() == null || answer.advice().isWhole(),
                which + " has an advice that is not in all three languages");
        demand(
                (answer.then() != null) != answer.isEnd(),
                which + " needs either a next question, or procedures or an advice");
        for (var slug : answer.procedures()) {
            demand(procedures.contains(slug), which + " names the procedure '" + slug + "', which there is not");
        }
    }

    private void demand(boolean met, String fault) {
        if (!met) {
            faults.add(fault);
        }
    }
}
