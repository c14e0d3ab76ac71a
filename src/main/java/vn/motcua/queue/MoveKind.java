package vn.motcua.queue;

import java.util.Set;
import vn.motcua.queue.Ticket.State;

/** What happens to a ticket: from which states, and to which. */
enum MoveKind {
    /** At the door, or at another service to which it was passed on. */
    QUEUED(State.WAITING),
    CALLED(State.CALLED, State.WAITING),
    CALLED_AGAIN(State.CALLED, State.CALLED),
    STARTED(State.SERVING, State.CALLED),
    FINISHED(State.DONE, State.SERVING),
    PASSED_ON(State.WAITING, State.CALLED, State.SERVING),
    NOT_COME(State.NOT_COME, State.CALLED),
    RETURNED(State.WAITING, State.NOT_COME);

    private final State to;
    private final Set<State> from;

    MoveKind(State to, State... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    State to() {
        return to;
    }

    Set<State> from() {
        return from;
    }
}
