package vn.motcua.queue;

import java.util.List;
import vn.motcua.queue.Moves.Call;

/**
 * What the screen in the waiting room shows.
 *
 * @param called who is to come to a desk now, the latest first
 * @param last who was called before and now, the latest first
 * @param waiting how many wait for each service
 */
record DisplayView(List<Call> called, List<Call> last, List<Count> waiting) {

    record Count(String service, long people) {}
}
