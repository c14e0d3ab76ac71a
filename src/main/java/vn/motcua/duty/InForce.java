package vn.motcua.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.PassingGroups;

/**
 * The substitutions in force at this moment. What is recorded is read again after seconds, and at once where it was
 * recorded; whether a day has come or passed is asked of the clock each time.
 */
@Component
class InForce implements PassingGroups {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Substitutions substitutions;
    private final WorkingCalendars calendars;
    private final Clock clock;
    private volatile @Nullable Known known;

    InForce(Substitutions substitutions, WorkingCalendars calendars, Clock clock) {
        this.substitutions = substitutions;
        this.calendars = calendars;
        this.clock = clock;
    }

    private record Known(Instant until, List<Substitution> open) {}

    @Override
    public List<String> of(String user) {
        return by(user).stream().map(Substitution::group).toList();
    }

    /** In which this person stands in for somebody. */
    List<Substitution> by(String substitute) {
        return all().stream().filter(it -> it.substitute().equals(substitute)).toList();
    }

    List<Substitution> in(String unit) {
        return all().stream().filter(it -> it.unit().equals(unit)).toList();
    }

    List<Substitution> all() {
        var open = open();
        if (open.isEmpty()) {
            return open;
        }
        var today = calendars.today();
        return open.stream().filter(it -> it.isInForce(today)).toList();
    }

    void forget() {
        known = null;
    }

    private List<Substitution> open() {
        var now = clock.instant();
        var recent = known;
        if (recent == null || now.isAfter(recent.until())) {
            recent = new Known(now.plus(REMEMBERED), substitutions.open(calendars.today()));
            known = recent;
        }
        return recent.open();
    }
}
