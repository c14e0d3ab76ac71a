package vn.motcua.national;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.DocumentRefusedException;
import vn.motcua.document.Upload;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.InvalidApplicationException;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Submission;
import vn.motcua.national.ArrivalPlaces.Place;
import vn.motcua.national.Refusal.Reason;
import vn.motcua.procedure.FieldError;

/** Submits an arrival through the door of every dossier, once. */
@Service
class TakeIn {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Arrivals arrivals;
    private final ArrivalPlaces places;
    private final ArrivalFiles files;
    private final DocumentNames documents;
    private final Intake intake;
    private final MessageSource messages;

    TakeIn(
            Arrivals arrivals,
            ArrivalPlaces places,
            ArrivalFiles files,
            DocumentNames documents,
            Intake intake,
            MessageSource messages) {
        this.arrivals = arrivals;
        this.places = places;
        this.files = files;
        this.documents = documents;
        this.intake = intake;
        this.messages = messages;
    }

    /**
     * What came of it.
     *
     * @param code of the portal
     * @param refusal empty when it is a dossier now
     */
    record Outcome(String code, Optional<Refusal> refusal) {}

    /**
     * The row stays locked while this goes on and names the dossier in the same transaction, so that one arrival never
     * becomes two.
     *
     * @throws NationalPortalAwayException when a file cannot be fetched now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome take(long id) {
        var kept = arrivals.lock(id);
        if (!kept.state().isOpen()) {
            return new Outcome(kept.code(), Optional.empty());
        }
        var refusal = tried(kept).map(it -> named(it, kept.arrival()));
        refusal.ifPresent(it -> arrivals.refused(id, it));
        return new Outcome(kept.code(), refusal);
    }

    private Optional<Refusal> tried(KeptArrival kept) {
        var arrival = kept.arrival();
        try {
            var place = places.of(arrival);
            try (var fetched = files.fetch(arrival.files())) {
                var dossier = intake.submit(submission(arrival, place, fetched.uploads()));
                arrivals.takenIn(kept.id(), dossier.code());
                return Optional.empty();
            }
        } catch (ArrivalRefusedException e) {
            return Optional.of(e.refusal());
        } catch (InvalidApplicationException e) {
            return Optional.of(new Refusal(
                    Reason.INVALID_ANSWERS,
                    e.errors().stream().map(FieldError::label).distinct().toList(),
                    e.errors().stream()
                            .map(it -> it.label() + ": " + it.message())
                            .toList()));
        } catch (DocumentRefusedException e) {
            var words = messages.getMessage(
                    "problem.document." + e.reason() + ".detail", new Object[] {e.fileName()}, OFFICIAL);
            return Optional.of(new Refusal(Reason.FILE_REFUSED, List.of(e.key()), List.of(words)));
        }
    }

    /** With documents by their names. */
    private Refusal named(Refusal refusal, Arrival arrival) {
        var procedure = places.procedure(arrival);
        var names = refusal.fields().stream()
                .map(it -> documents.of(procedure, it, OFFICIAL))
                .toList();
        return new Refusal(refusal.reason(), names, refusal.lines());
    }

    private static Submission submission(Arrival arrival, Place place, List<Upload> uploads) {
        return new Submission(
                place.procedure().slug(),
                place.unit().code(),
                Channel.ONLINE,
                OFFICIAL,
                arrival.answers(),
                uploads,
                Optional.empty(),
                NewEvent.APPLICANT,
                Optional.empty());
    }
}
