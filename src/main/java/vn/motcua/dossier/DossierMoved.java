package vn.motcua.dossier;

import java.util.Optional;

/**
 * Something was written into a dossier's log, in the transaction that is still open.
 *
 * @param sequence of the event, from 1
 * @param status which the dossier has from then on, if it changed
 * @param clock what happened to its clock, if anything did
 */
public record DossierMoved(
        String code, int sequence, EventKind kind, Optional<DossierStatus> status, Optional<ClockMove> clock) {}
