package vn.motcua.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;

/**
 * Warns of steps that are due: whoever holds the step before, the head of the division and then the leader after, each
 * once. One sweep for all dossiers, on every node.
 */
@Component
@EnableScheduling
@EnableConfigurationProperties(WarningSettings.class)
class StepWarnings {
    private static final int AT_ONCE = 200;

    private final LateSteps steps;
    private final LateStepNotices notices;
    private final WorkingCalendars calendars;
    private final WarningSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StepWarnings(
            LateSteps steps,
            LateStepNotices notices,
            WorkingCalendars calendars,
            WarningSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.steps = steps;
        this.notices = notices;
        this.calendars = calendars;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${motcua.deadline.warnings.sweep}",
            fixedDelayString = "${motcua.deadline.warnings.sweep}")
    public void sweep() {
        int found;
        do {
            found = Objects.requireNonNull(transaction.execute(it -> warn()));
        } while (found == AT_ONCE);
        transaction.executeWithoutResult(it -> steps.forget());
    }

    private int warn() {
        var late = steps.lock(limits(), AT_ONCE);
        late.stream().filter(steps::tell).forEach(notices::send);
        return late.size();
    }

    /** Office hours are counted, so nobody is late by a night. */
    private List<Instant> limits() {
        var calendar = calendars.current();
        var now = calendar.officeTime(clock.instant());
        return List.of(
                calendar.officeMoment(now.plus(settings.holderBefore())),
                calendar.officeMoment(now.minus(settings.headAfter())),
                calendar.officeMoment(now.minus(settings.leaderAfter())));
    }
}
