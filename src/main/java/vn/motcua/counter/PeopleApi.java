package vn.motcua.counter;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.KnownPeople;
import vn.motcua.dossier.Person;
import vn.motcua.engine.SignedInUser;
import vn.motcua.procedure.ApplyForms;
import vn.motcua.procedure.Procedures;

/** Finds people again who applied in this ward before. What is looked for never stands in an address, and each find leaves a trace. */
@RestController
@RequestMapping("/counter/api/people")
@Hidden
class PeopleApi {
    private static final int MOST = 10;

    private final KnownPeople people;
    private final ApplicantDesk desk;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final ApplyForms forms;
    private final WorkingCalendars calendars;
    private final AccessLog access;

    PeopleApi(
            KnownPeople people,
            ApplicantDesk desk,
            Dossiers dossiers,
            Procedures procedures,
            ApplyForms forms,
            WorkingCalendars calendars,
            AccessLog access) {
        this.people = people;
        this.desk = desk;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.forms = forms;
        this.calendars = calendars;
        this.access = access;
    }

    record Search(@Nullable String words) {}

    /**
     * Somebody who was found.
     *
     * @param dossier code of her latest one in this ward, by which her answers are asked for
     * @param procedure what that was about
     * @param on the day when she submitted it
     */
    record PersonView(
            String dossier,
            String fullName,
            String personalId,
            String phone,
            String procedure,
            LocalDate on,
            int dossiers) {}

    /** @param tooLittle so little was typed that nobody was looked for */
    record Found(boolean tooLittle, List<PersonView> people) {}

    @PostMapping
    Found find(
            @RequestBody Search search,
            @AuthenticationPrincipal SignedInUser clerk,
            HttpServletRequest request,
            Locale language) {
        var words = search.words() == null ? "" : search.words();
        if (KnownPeople.isTooLittle(words)) {
            return new Found(true, List.of());
        }
        var found = people.find(words, clerk.units(), MOST);
        found.forEach(it -> access.note(it.dossier(), clerk.id(), "find person", request.getRemoteAddr()));
        return new Found(false, found.stream().map(it -> view(it, language)).toList());
    }

    /** What she said about herself last time, for the form of this time. */
    @PostMapping("/{code}/answers")
    Map<String, Object> answers(
            @PathVariable String code, @AuthenticationPrincipal SignedInUser clerk, HttpServletRequest request) {
        var known = desk.openAtCounter(code, clerk.units());
        access.note(code, clerk.id(), "take over applicant", request.getRemoteAddr());
        var hers = forms.sharedKeys(procedures.version(known.procedureVersion()));
        return dossiers.application(code).answers().entrySet().stream()
                .filter(it -> hers.contains(it.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private PersonView view(Person person, Locale language) {
        var procedure = procedures.version(dossiers.get(person.dossier()).procedureVersion());
        return new PersonView(
                person.dossier(),
                person.fullName(),
                person.personalId(),
                person.phone(),
                procedure.name(language),
                LocalDate.ofInstant(
                        person.submittedAt(), calendars.current().hours().zone()),
                person.dossiers());
    }
}
