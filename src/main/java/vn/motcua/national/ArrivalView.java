package vn.motcua.national;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arrival as staff read it.
 *
 * @param procedure its name, or the code that nobody knows here
 * @param kept whether what came in is kept still
 * @param open whether it waits for somebody
 * @param refusal name of a {@link Refusal.Reason}; null when it was never refused
 * @param lines the same in detail, in Vietnamese
 */
record ArrivalView(
        String unit,
        String procedure,
        String receivedAt,
        String state,
        boolean kept,
        boolean open,
        @Nullable String refusal,
        List<String> lines,
        @Nullable String dossier,
        @Nullable String rejection,
        List<Line> answers,
        List<Line> files) {

    record Line(String label, String value) {}
}
