package vn.motcua.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen from a desk.
 *
 * @param current who was called to it and has not left, if anybody
 * @param services that it serves, each with who waits for it
 * @param notCome who was called today and did not come
 */
record DeskView(@Nullable Line current, List<Service> services, List<Line> notCome) {

    record Service(String name, List<Line> waiting) {}

    /**
     * A ticket.
     *
     * @param minutes since it was taken
     * @param ground of priority, if any
     * @param appointment whether it goes before others since its appointment
     * @param returns whether it may be taken up again
     */
    record Line(
            long id,
            String number,
            String service,
            String serviceKey,
            Ticket.State state,
            long minutes,
            @Nullable String ground,
            boolean appointment,
            boolean returns) {}
}
