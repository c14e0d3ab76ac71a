package vn.motcua.paper;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Placeholder until the room is built. */
@Component
public class Papers {
    public Paper issue(PaperOrder order) {
        return new Paper(order.kind(), order.dossier(), Optional.empty(), "", Instant.now());
    }
}
