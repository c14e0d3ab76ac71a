package vn.motcua.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.engine.ModelFiles;

/** The guidance as it was deployed; a broken one is not shown, and the log says what is wrong with it. */
@Component
public class GuidanceFile {
    private static final Logger log = LoggerFactory.getLogger(GuidanceFile.class);
    private static final YAMLMapper YAML = new YAMLMapper();

    private final ModelFiles files;
    private final Procedures procedures;
    private volatile Optional<Guidance> guidance = Optional.empty();

    GuidanceFile(ModelFiles files, Procedures procedures) {
        this.files = files;
        this.procedures = procedures;
    }

    /** Empty when there is none, or none that is whole. */
    public Optional<Guidance> guidance() {
        return guidance;
    }

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        guidance = files.findLatest("guidance", "guidance.yaml")
                .map(it -> new String(it, StandardCharsets.UTF_8))
                .flatMap(this::whole);
    }

    Optional<Guidance> whole(String text) {
        List<String> faults;
        try {
            var read = parse(text);
            var slugs =
                    procedures.all(Locale.ROOT).stream().map(Procedure::slug).collect(Collectors.toSet());
            faults = GuidanceCheck.faults(read, slugs);
            if (faults.isEmpty()) {
                return Optional.of(read);
            }
        } catch (JsonProcessingException e) {
            faults = List.of(e.getMessage());
        }
        log.error("processes/guidance/guidance.yaml is not shown, since {}", String.join("; ", faults));
        return Optional.empty();
    }

    static Guidance parse(String text) throws JsonProcessingException {
        return YAML.readValue(text, Guidance.class);
    }
}
