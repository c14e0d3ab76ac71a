package vn.motcua.queue;

import java.time.Instant;
import java.util.Optional;

/** Somebody who waits. */
interface Waiting {
    long id();

    Instant takenAt();

    /** Since when, or from when on, she goes before others; empty when she does not. */
    Optional<Instant> preferredFrom();

    default boolean isPreferred(Instant now) {
        return preferredFrom().filter(it -> !it.isAfter(now)).isPresent();
    }
}
