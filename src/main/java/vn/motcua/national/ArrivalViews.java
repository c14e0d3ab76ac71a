package vn.motcua.national;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.national.ArrivalView.Line;
import vn.motcua.procedure.Procedure;
import vn.motcua.unit.Units;

/** Puts together what staff read about an arrival. */
@Component
class ArrivalViews {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final ArrivalPlaces places;
    private final ArrivalAnswers answers;
    private final DocumentNames documents;
    private final Units units;

    ArrivalViews(ArrivalPlaces places, ArrivalAnswers answers, DocumentNames documents, Units units) {
        this.places = places;
        this.answers = answers;
        this.documents = documents;
        this.units = units;
    }

    ArrivalView of(KeptArrival kept, Locale language) {
        var arrival = kept.payload();
        var procedure = arrival.flatMap(places::procedure);
        return new ArrivalView(
                units.get(kept.unit()).fullName(),
                procedure
                        .map(it -> it.name(language))
                        .orElseGet(() -> arrival.map(Arrival::procedure).orElse("")),
                MOMENT.format(kept.receivedAt()),
                kept.state().name(),
                arrival.isPresent(),
                kept.state().isOpen(),
                kept.refusal().map(Enum::name).orElse(null),
                kept.lines(),
                kept.dossier().orElse(null),
                kept.rejection().orElse(null),
                arrival.map(it -> answers.lines(it, procedure, language)).orElse(List.of()),
                arrival.map(it -> files(it, procedure, language)).orElse(List.of()));
    }

    private List<Line> files(Arrival arrival, Optional<Procedure> procedure, Locale language) {
        return arrival.files().stream()
                .map(it -> new Line(documents.of(procedure, it.document(), language), it.name()))
                .toList();
    }
}
