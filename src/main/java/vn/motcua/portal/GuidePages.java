package vn.motcua.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.procedure.Guidance.Answer;
import vn.motcua.procedure.Guidance.Question;
import vn.motcua.procedure.GuidanceFile;

/** Leads a citizen who does not know the name of a procedure to it, question by question. */
@Controller
class GuidePages {
    private static final String FIRST = "redirect:/guide";

    private final GuidanceFile file;
    private final Catalogue catalogue;

    GuidePages(GuidanceFile file, Catalogue catalogue) {
        this.file = file;
        this.catalogue = catalogue;
    }

    /** @param path of the page to which it leads */
    record Choice(String text, String path) {}

    @GetMapping("/guide")
    String start(Model model, Locale language) {
        return file.guidance().map(it -> ask(it.start(), model, language)).orElse("redirect:/");
    }

    @GetMapping("/guide/{question}")
    String ask(@PathVariable String question, Model model, Locale language) {
        return find(question)
                .map(it -> {
                    model.addAttribute("ask", it.ask().in(language));
                    model.addAttribute(
                            "choices",
                            it.answers().stream()
                                    .map(answer -> choice(it, answer, language))
                                    .toList());
                    model.addAttribute(
                            "isFirst", file.guidance().orElseThrow().start().equals(question));
                    return "guide";
                })
                .orElse(FIRST);
    }

    @GetMapping("/guide/{question}/{answer}")
    String end(@PathVariable String question, @PathVariable String answer, Model model, Locale language) {
        var end = find(question).flatMap(it -> it.answer(answer)).filter(it -> it.then() == null);
        if (end.isEmpty()) {
            return FIRST; // it was edited meanwhile
        }
        model.addAttribute("said", end.get().say().in(language));
        model.addAttribute("advice", advice(end.get(), language));
        model.addAttribute("back", "/guide/" + question);
        model.addAttribute("found", procedures(end.get(), language));
        return "guide-end";
    }

    private Optional<Question> find(String question) {
        return file.guidance().flatMap(it -> it.question(question));
    }

    private static Choice choice(Question question, Answer answer, Locale language) {
        var path = answer.then() == null ? question.id() + "/" + answer.id() : answer.then();
        return new Choice(answer.say().in(language), "/guide/" + path);
    }

    private static @Nullable String advice(Answer answer, Locale language) {
        return answer.advice() == null ? null : answer.advice().in(language);
    }

    private List<ProcedureView> procedures(Answer answer, Locale language) {
        return answer.procedures().stream()
                .map(it -> catalogue.get(it, language))
                .toList();
    }
}
