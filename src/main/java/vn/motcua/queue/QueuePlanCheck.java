package vn.motcua.queue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a plan, in words for whoever wrote it. */
final class QueuePlanCheck {
    private static final int LONGEST = 240; // minutes
    private static final int MOST = 50; // appointments at the same time

    private final List<String> faults = new ArrayList<>();

    private QueuePlanCheck() {}

    static List<String> faults(QueuePlan plan) {
        var check = new QueuePlanCheck();
        check.demand(!plan.services().isEmpty(), "there is no service");
        var keys = new HashSet<String>();
        var letters = new HashSet<String>();
        plan.services().forEach(it -> check.service(it, keys, letters));
        plan.grounds().forEach(it -> check.named("ground", it.key(), it.name(), keys));
        return check.faults;
    }

    private void service(QueuePlan.Service it, Set<String> keys, Set<String> letters) {
        var which = "the service '" + it.key() + "'";
        named("service", it.key(), it.name(), keys);
        demand(it.letter().matches("[A-Z]"), which + " needs one capital letter from A to Z");
        demand(letters.add(it.letter()), which + " has the letter '" + it.letter() + "' of another one");
        demand(it.minutes() >= 1 && it.minutes() <= LONGEST, which + " needs minutes from 1 to " + LONGEST);
        demand(it.appointments() >= 0 && it.appointments() <= MOST, which + " needs appointments from 0 to " + MOST);
    }

    private void named(String kind, String key, Wording name, Set<String> keys) {
        var which = "the " + kind + " '" + key + "'";
        demand(key.matches("[a-z0-9-]+"), which + " needs a key of small letters, digits and dashes");
        demand(keys.add(key), which + " stands there twice");
        demand(name.isWhole(), which + " is not named in all three languages");
    }

    private void demand(boolean met, String fault) {
        if (!met) {
            faults.add(fault);
        }
    }
}
