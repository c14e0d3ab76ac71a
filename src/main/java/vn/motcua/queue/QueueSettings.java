package vn.motcua.queue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.queue}; all are a ward's to choose.
 *
 * @param priorityInARow after how many with priority somebody without is called
 * @param doorOpensBefore how long before the desks open tickets can be taken
 * @param atAllHours whether tickets can be taken whenever somebody comes
 * @param bookAhead how long before its time an appointment can be booked at the latest
 * @param bookWithinDays how far in the future, in calendar days
 * @param lateness how much later than its time an appointment still goes before others
 */
@Validated
@ConfigurationProperties("motcua.queue")
record QueueSettings(
        @DefaultValue("3") @Min(1) int priorityInARow,
        @DefaultValue("PT30M") Duration doorOpensBefore,
        @DefaultValue("false") boolean atAllHours,
        @DefaultValue("PT2H") Duration bookAhead,
        @DefaultValue("14") @Min(1) @Max(60) int bookWithinDays,
        @DefaultValue("PT15M") Duration lateness) {}
