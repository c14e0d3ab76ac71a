package vn.motcua.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.archive.PackageParts.Facts;
import vn.motcua.archive.PackageParts.FilePart;
import vn.motcua.archive.PackageParts.PaperPart;
import vn.motcua.archive.PackageParts.Rated;
import vn.motcua.dossier.Explanation;
import vn.motcua.dossier.Rating;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** Says what a dossier is about. */
@Component
class PackageFacts {
    private final Procedures procedures;
    private final Units units;
    private final People people;

    PackageFacts(Procedures procedures, Units units, People people) {
        this.procedures = procedures;
        this.units = units;
        this.people = people;
    }

    Facts of(PackageContents contents, List<FilePart> files, List<PaperPart> papers) {
        var dossier = contents.dossier();
        return new Facts(
                dossier.code(),
                dossier.unit(),
                units.get(dossier.unit()).fullName(),
                dossier.procedure(),
                dossier.procedureVersion(),
                procedures.version(dossier.procedureVersion()).name(People.OFFICIAL),
                dossier.channel().name(),
                dossier.language().getLanguage(),
                dossier.status().code(),
                people.say("status." + dossier.status().code()),
                dossier.submittedAt(),
                dossier.dueAt().orElse(null),
                dossier.finishedAt().orElse(null),
                contents.application().answers(),
                contents.rating().map(PackageFacts::rated).orElse(null),
                files,
                papers);
    }

    private static Rated rated(Rating rating) {
        return new Rated(
                rating.satisfaction().name(),
                rating.at(),
                rating.explanation().flatMap(Explanation::reason).orElse(null),
                rating.explanation().map(Explanation::words).orElse(null));
    }
}
