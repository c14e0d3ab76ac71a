package vn.motcua.queue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For what people come, and who goes before others; {@code processes/queue/queue.yaml} says how it is written.
 *
 * @param services in the order in which they are shown
 * @param grounds of priority
 */
record QueuePlan(List<Service> services, List<Ground> grounds) {
    static final QueuePlan EMPTY = new QueuePlan(null, null);

    QueuePlan(@Nullable List<Service> services, @Nullable List<Ground> grounds) {
        this.services = services == null ? List.of() : List.copyOf(services);
        this.grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }

    Optional<Service> service(String key) {
        return services.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    Optional<Ground> ground(String key) {
        return grounds.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The key itself when the service is no longer offered. */
    String serviceName(String key, Locale language) {
        return service(key).map(it -> it.name().in(language)).orElse(key);
    }

    /** As {@link #serviceName}. */
    String groundName(String key, Locale language) {
        return ground(key).map(it -> it.name().in(language)).orElse(key);
    }

    List<Service> bookable() {
        return services.stream().filter(it -> it.appointments() > 0).toList();
    }

    /**
     * @param letter with which its tickets begin
     * @param minutes that a visit takes
     * @param appointments how many may book the same time; 0 where none are offered
     */
    record Service(String key, String letter, Wording name, int minutes, int appointments) {

        Service(
                @Nullable String key,
                @Nullable String letter,
                @Nullable Wording name,
                @Nullable Integer minutes,
                @Nullable Integer appointments) {
            this(
                    key == null ? "" : key,
                    letter == null ? "" : letter,
                    name == null ? Wording.NONE : name,
                    minutes == null ? 0 : minutes.intValue(),
                    appointments == null ? 0 : appointments.intValue());
        }
    }

    record Ground(String key, Wording name) {

        Ground(@Nullable String key, @Nullable Wording name) {
            this.key = key == null ? "" : key;
            this.name = name == null ? Wording.NONE : name;
        }
    }
}
