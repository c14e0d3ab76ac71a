package vn.motcua;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application. */
@Configuration(proxyBeanMethods = false)
class Time {

    /** To the microsecond, which is what the database keeps; a hash over a time must survive the round trip. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1000));
    }
}
