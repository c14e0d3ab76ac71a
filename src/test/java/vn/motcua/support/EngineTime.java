package vn.motcua.support;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Moments as the engine's REST API writes them. */
public final class EngineTime {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private EngineTime() {}

    /** {@code due} or {@code created} of a task. */
    public static Instant of(Map<String, Object> task, String name) {
        return OffsetDateTime.parse(task.get(name).toString(), FORMAT).toInstant();
    }
}
