package vn.motcua.national;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.national.ArrivalView.Line;
import vn.motcua.procedure.DocumentRequirement;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** Puts together what staff read about an arrival. */
@Component
class ArrivalViews {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final ArrivalPlaces places;
    private final ArrivalAnswers answers;
    private final Procedures procedures;
    private final Units units;

    ArrivalViews(ArrivalPlaces places, ArrivalAnswers answers, Procedures procedures, Units units) {
        this.places = places;
        this.answers = answers;
        this.procedures = procedures;
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
                arrival.map(it -> files(
                                it,
                                procedure
                                        .map(known -> documents(known, language))
                                        .orElse(List.of())))
                        .orElse(List.of()));
    }

    private List<DocumentRequirement> documents(Procedure procedure, Locale language) {
        return procedures.documents(procedure, java.util.Map.of(), language);
    }

    private static List<Line> files(Arrival arrival, List<DocumentRequirement> documents) {
        return arrival.files().stream()
                .map(file -> new Line(
                        documents.stream()
                                .filter(it -> it.key().equals(file.document()))
                                .map(DocumentRequirement::name)
                                .findFirst()
                                .orElse(file.document()),
                        file.name()))
                .toList();
    }
}
