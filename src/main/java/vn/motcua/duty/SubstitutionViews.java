package vn.motcua.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.duty.Substitution.State;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.procedure.Procedures;

/** Substitutions as the page shows them. */
@Component
class SubstitutionViews {
    private static final int MOST = 100;

    private final Substitutions substitutions;
    private final Procedures procedures;
    private final EngineUsers users;
    private final WorkingCalendars calendars;
    private final MessageSource messages;

    SubstitutionViews(
            Substitutions substitutions,
            Procedures procedures,
            EngineUsers users,
            WorkingCalendars calendars,
            MessageSource messages) {
        this.substitutions = substitutions;
        this.procedures = procedures;
        this.users = users;
        this.calendars = calendars;
        this.messages = messages;
    }

    /**
     * One line of the list.
     *
     * @param scope which procedures, and whether decisions too
     * @param ending who ended it and why; null when nobody did
     * @param open whether it may be ended
     */
    record SubstitutionView(
            long id,
            String absent,
            String substitute,
            LocalDate firstDay,
            LocalDate lastDay,
            State state,
            String scope,
            @Nullable String decision,
            String recordedBy,
            @Nullable String ending,
            boolean open) {}

    /** A colleague in a list to choose from; {@code name} tells her roles too. */
    record PersonView(String id, String name) {}

    /** Those of a unit, the latest first. */
    List<SubstitutionView> of(String unit, Locale language) {
        return substitutions.of(unit, MOST).stream()
                .map(it -> view(it, language))
                .toList();
    }

    PersonView person(SignedInUser user, Locale language) {
        var roles = user.roles().stream()
                .map(it -> say("duty.role." + it, language))
                .collect(Collectors.joining(", "));
        return new PersonView(user.id(), user.name() + " – " + roles);
    }

    private SubstitutionView view(Substitution it, Locale language) {
        var state = it.state(calendars.today());
        return new SubstitutionView(
                it.id(),
                name(it.absent()),
                name(it.substitute()),
                it.firstDay(),
                it.lastDay(),
                state,
                scope(it, language),
                it.decision()
                        .map(decision -> say(
                                "substitution.decision." + decision.form(),
                                language,
                                decision.number(),
                                decision.date().getDayOfMonth(),
                                decision.date().getMonthValue(),
                                String.valueOf(decision.date().getYear())))
                        .orElse(null),
                name(it.recordedBy()),
                it.ending()
                        .map(ending -> say("substitution.ended", language, name(ending.by()), ending.reason()))
                        .orElse(null),
                state == State.COMING || state == State.IN_FORCE);
    }

    private String scope(Substitution substitution, Locale language) {
        var names = substitution.procedures().stream()
                .map(it -> procedures.find(it).map(found -> found.name(language)))
                .flatMap(Optional::stream)
                .sorted()
                .collect(Collectors.joining("; "));
        var what = substitution.procedures().isEmpty() ? say("substitution.allProcedures", language) : names;
        var how = substitution.decisions() ? "substitution.withDecisions" : "substitution.workOnly";
        return say(how, language, what);
    }

    private String name(String person) {
        return users.name(person).orElse(person);
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
