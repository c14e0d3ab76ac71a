package vn.motcua.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.engine.CurrentUser;
import vn.motcua.procedure.Party;
import vn.motcua.procedure.Party.Silence;
import vn.motcua.procedure.Procedures;
import vn.motcua.review.Opinion.Answer;
import vn.motcua.staff.Role;

/** Asking other bodies about a dossier: whom, how long they have, and what their silence means, says the procedure. */
@Component
class Consultation {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");
    private static final String DUTY = "giveOpinion";

    private final Dossiers dossiers;
    private final DossierLog log;
    private final DossierClock clocks;
    private final Procedures procedures;
    private final Opinions opinions;
    private final LastStep steps;
    private final CurrentUser user;
    private final Clock clock;

    Consultation(
            Dossiers dossiers,
            DossierLog log,
            DossierClock clocks,
            Procedures procedures,
            Opinions opinions,
            LastStep steps,
            CurrentUser user,
            Clock clock) {
        this.dossiers = dossiers;
        this.log = log;
        this.clocks = clocks;
        this.procedures = procedures;
        this.opinions = opinions;
        this.steps = steps;
        this.user = user;
        this.clock = clock;
    }

    /** @return ids of the opinions to wait for, none when the table names nobody for this dossier */
    List<Long> ask(String code) {
        var dossier = dossiers.get(code);
        var procedure = procedures.version(dossier.procedureVersion());
        var answers = dossiers.application(code).answers();
        var asked = new ArrayList<Long>();
        for (var party : procedures.parties(procedure, answers, OFFICIAL)) {
            asked.add(ask(code, party));
        }
        return asked;
    }

    private long ask(String code, Party party) {
        var due = clocks.due(clock.instant(), Limit.workingDays(party.workingDays()));
        var event = NewEvent.of(EventKind.OPINION_ASKED, user.id().orElse(NewEvent.SYSTEM));
        log.append(code, event.with(about(party.key(), party.name())).with(Map.of("until", due.toString())));
        return opinions.ask(code, party, due);
    }

    Opinion get(long id) {
        return opinions.get(id);
    }

    /** Who answers: the party's own staff, or else a specialist who writes down what it said. */
    static String group(Opinion opinion) {
        return opinion.role()
                .filter(it -> Arrays.stream(Role.values()).map(Role::key).anyMatch(it::equals))
                .orElse(Role.SPECIALIST.key());
    }

    /** What was written in the step that ends just now. */
    void given(long id) {
        var opinion = opinions.get(id);
        var step = steps.of(opinion.dossier(), DUTY);
        var answer = Answer.valueOf(step.text("opinionAnswer").orElseThrow());
        var content = step.text("opinionText").orElse("");
        opinions.answer(opinion, answer, content, step.actor());
        log.append(
                opinion.dossier(),
                NewEvent.of(EventKind.OPINION_GIVEN, step.actor())
                        .with(about(opinion.party(), opinion.partyName()))
                        .with(Map.of("answer", answer.name(), "note", content)));
    }

    /** @return whether the party is taken to agree, so that nobody waits any longer */
    boolean late(long id) {
        var opinion = opinions.get(id);
        var consents = opinion.silence() == Silence.CONSENT;
        if (consents) {
            opinions.answer(opinion, Answer.SILENT, null, NewEvent.SYSTEM);
        }
        var kind = consents ? EventKind.OPINION_SILENT : EventKind.OPINION_LATE;
        log.append(
                opinion.dossier(),
                NewEvent.of(kind, NewEvent.SYSTEM).with(about(opinion.party(), opinion.partyName())));
        return consents;
    }

    private static Map<String, Object> about(String party, String name) {
        return Map.of("party", party, "partyName", name);
    }
}
