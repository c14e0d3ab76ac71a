package vn.motcua.duty;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code motcua.hand-over}.
 *
 * @param morning how long the start of a working day lasts, from the opening of the desks
 */
@ConfigurationProperties("motcua.hand-over")
record HandOverSettings(@DefaultValue("PT1H") Duration morning) {}
