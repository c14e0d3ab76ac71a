package vn.motcua.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.DisplayView.Count;
import vn.motcua.queue.Ticket.State;
import vn.motcua.unit.Units;

/** The screen in the waiting room of a ward; it is public, and nobody's name is on it. */
@Controller
class DisplayPages {
    private static final int MOST = 8;
    private static final Duration FRESH = Duration.ofSeconds(1); // however many screens ask

    private final Tickets tickets;
    private final Moves moves;
    private final QueuePlanFile file;
    private final Units units;
    private final WorkingCalendars calendars;
    private final Cache<List<String>, DisplayView> shown =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(1_000).build();

    DisplayPages(Tickets tickets, Moves moves, QueuePlanFile file, Units units, WorkingCalendars calendars) {
        this.tickets = tickets;
        this.moves = moves;
        this.file = file;
        this.units = units;
        this.calendars = calendars;
    }

    @GetMapping("/display/{unit}")
    String show(@PathVariable String unit, Model model, Locale language) {
        model.addAttribute("unit", units.get(unit));
        model.addAttribute("view", now(unit, language));
        return "queue-display";
    }

    /** @throws vn.motcua.unit.UnknownUnitException when there is no such ward */
    @GetMapping("/display/{unit}/now")
    @ResponseBody
    DisplayView now(@PathVariable String unit, Locale language) {
        var code = units.get(unit).code();
        return shown.get(List.of(code, language.getLanguage()), it -> look(code, language));
    }

    private DisplayView look(String unit, Locale language) {
        var today = calendars.today();
        var waiting = tickets.in(State.WAITING, unit, today).stream()
                .collect(Collectors.groupingBy(Ticket::service, Collectors.counting()));
        Function<QueuePlan.Service, Count> count =
                it -> new Count(it.name().in(language), waiting.getOrDefault(it.key(), 0L));
        return new DisplayView(
                moves.openCalls(unit, today),
                moves.lastCalls(unit, today, MOST),
                file.plan().services().stream().map(count).toList());
    }
}
