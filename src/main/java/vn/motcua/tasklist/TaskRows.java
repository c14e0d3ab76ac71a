package vn.motcua.tasklist;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.duty.OpenWork;
import vn.motcua.duty.Wanted;
import vn.motcua.engine.SignedInUser;
import vn.motcua.procedure.Procedures;
import vn.motcua.tasklist.FilterView.Choice;

/** The open tasks of somebody in words. */
@Component
class TaskRows {
    static final int A_PAGE = 25;

    private static final Locale STAFF = Locale.forLanguageTag("vi");

    private final OpenWork work;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Clocks clocks;

    TaskRows(OpenWork work, Dossiers dossiers, Procedures procedures, Clocks clocks) {
        this.work = work;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.clocks = clocks;
    }

    /** @param page counted from 1 */
    List<TaskRow> of(SignedInUser user, Wanted wanted, int page) {
        return work.find(user, wanted, (page - 1) * A_PAGE, A_PAGE).stream()
                .map(this::row)
                .toList();
    }

    /** Those that occur in her tasks: name to slug, by name. */
    Map<String, String> procedures(SignedInUser user, Locale language) {
        var names = new TreeMap<String, String>();
        work.procedures(user)
                .forEach(it -> names.put(
                        procedures.find(it).map(found -> found.name(language)).orElse(it), it));
        return names;
    }

    FilterView filters(SignedInUser user) {
        var found = work.procedures(user).stream()
                .flatMap(it -> procedures.find(it).stream())
                .map(it -> new Choice(it.name(Reader.language()), it.name(STAFF)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
        return new FilterView(
                found, work.steps(user).stream().map(it -> new Choice(it, it)).toList());
    }

    private TaskRow row(OpenWork.Item item) {
        var dossier = dossiers.get(item.code());
        return new TaskRow(
                item.task(),
                item.code(),
                procedures.version(dossier.procedureVersion()).name(Reader.language()),
                item.step(),
                item.due().map(it -> clocks.step(dossier, it).due()).orElse(""),
                clocks.of(dossier),
                item.held());
    }
}
