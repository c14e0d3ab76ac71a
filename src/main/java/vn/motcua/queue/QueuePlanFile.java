package vn.motcua.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.engine.ModelFiles;

/** The plan as it was deployed last and had no fault. */
@Component
class QueuePlanFile {
    private static final Logger log = LoggerFactory.getLogger(QueuePlanFile.class);
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Duration EDIT_SEEN_AFTER = Duration.ofMinutes(1);
    private static final String ONLY = "plan";

    private final ModelFiles files;
    private final LoadingCache<String, QueuePlan> seen =
            Caffeine.newBuilder().expireAfterWrite(EDIT_SEEN_AFTER).build(it -> load());
    private volatile Edition last = new Edition("", QueuePlan.EMPTY);

    QueuePlanFile(ModelFiles files) {
        this.files = files;
    }

    /** As it was deployed up to a minute ago; without any service when there was never one without a fault. */
    QueuePlan plan() {
        return seen.get(ONLY);
    }

    @EventListener(ApplicationReadyEvent.class)
    void readAgain() {
        seen.invalidateAll();
        plan();
    }

    private QueuePlan load() {
        var text = files.findLatest("queue", "queue.yaml")
                .map(it -> new String(it, StandardCharsets.UTF_8))
                .orElse("");
        if (!text.equals(last.text())) {
            last = new Edition(text, read(text, last.plan()));
        }
        return last.plan();
    }

    static QueuePlan read(String text, QueuePlan before) {
        List<String> faults;
        try {
            var read = parse(text);
            faults = QueuePlanCheck.faults(read);
            if (faults.isEmpty()) {
                return read;
            }
        } catch (JsonProcessingException e) {
            faults = List.of(e.getMessage());
        }
        log.error("processes/queue/queue.yaml is not used, since {}", String.join("; ", faults));
        return before;
    }

    static QueuePlan parse(String text) throws JsonProcessingException {
        return YAML.readValue(text, QueuePlan.class);
    }

    private record Edition(String text, QueuePlan plan) {}
}
