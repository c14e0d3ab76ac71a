package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.calendar.Limit;

/** A dossier whose clock runs, locked, as far as moving its due date needs it. */
record OpenClock(long id, String code, Limit limit, Instant dueAt, int sequence, byte[] hash) {}
