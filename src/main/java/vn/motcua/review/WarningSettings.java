package vn.motcua.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.deadline.warnings}; all but the sweep are office time.
 *
 * @param holderBefore how long before a step is due its holder is warned
 * @param headAfter how long after it was due the head of the division is told
 * @param leaderAfter how long after it was due the leader is told
 * @param sweep how often late steps are looked for
 */
@Validated
@ConfigurationProperties("motcua.deadline.warnings")
record WarningSettings(
        @DefaultValue("PT2H") Duration holderBefore,
        @DefaultValue("PT0S") Duration headAfter,
        @DefaultValue("PT8H") Duration leaderAfter,
        @DefaultValue("PT5M") Duration sweep) {}
