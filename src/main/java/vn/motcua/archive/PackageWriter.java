package vn.motcua.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.archive.PackageParts.Chain;
import vn.motcua.archive.PackageParts.FilePart;
import vn.motcua.archive.PackageParts.Log;
import vn.motcua.archive.PackageParts.Manifest;
import vn.motcua.archive.PackageParts.PaperPart;
import vn.motcua.document.Documents;
import vn.motcua.document.Sealing;
import vn.motcua.paper.PaperNames;
import vn.motcua.paper.Papers;

/** Writes the package of a dossier, which can be read and checked without us. */
@Component
class PackageWriter {
    private static final String FORMAT = "motcua-dossier/1";
    private static final String EVENTS = "events.json";
    private static final String RECIPE =
            "hash = SHA-256(hash of the event before, 32 zero bytes before the first, followed"
                    + " by the UTF-8 JSON array [dossier, sequence, at, kind, status, actor, clock, detail] without blanks; what"
                    + " is missing is null)";

    private final PackageFacts facts;
    private final Documents documents;
    private final Papers papers;
    private final PaperNames names;
    private final ObjectMapper json;
    private final Clock clock;

    PackageWriter(
            PackageFacts facts, Documents documents, Papers papers, PaperNames names, ObjectMapper json, Clock clock) {
        this.facts = facts;
        this.documents = documents;
        this.papers = papers;
        this.names = names;
        this.json = json;
        this.clock = clock;
    }

    /** @param reader sign-in name of whoever asks for it */
    void write(PackageContents contents, String reader, OutputStream out) throws IOException {
        var code = contents.dossier().code();
        try (var zip = new PackageZip(out)) {
            var files = files(contents, zip);
            var prints = papers(contents, zip);
            zip.add("control-sheet.pdf", papers.pdf(contents.controlSheet()));
            zip.add("dossier.json", write(facts.of(contents, files, prints)));
            zip.add(EVENTS, write(new Log(code, contents.events())));
            var chain = new Chain(EVENTS, contents.head(), RECIPE);
            var manifest = new Manifest(FORMAT, code, clock.instant(), reader, chain, zip.entries());
            zip.add("manifest.json", write(manifest));
        }
    }

    private List<FilePart> files(PackageContents contents, PackageZip zip) throws IOException {
        var parts = new ArrayList<FilePart>();
        for (var document : contents.documents()) {
            var path = "documents/%02d-%s".formatted(parts.size() + 1, document.fileName());
            zip.add(path, documents.open(document));
            parts.add(new FilePart(
                    path,
                    document.key(),
                    document.fileName(),
                    document.mediaType(),
                    document.addedAt(),
                    document.addedBy(),
                    document.sealing() == Sealing.SEALED));
        }
        return parts;
    }

    private List<PaperPart> papers(PackageContents contents, PackageZip zip) throws IOException {
        var parts = new ArrayList<PaperPart>();
        for (var paper : contents.papers()) {
            var path = "papers/%02d-%s.pdf".formatted(parts.size() + 1, paper.kind());
            zip.add(path, papers.pdf(paper));
            parts.add(new PaperPart(
                    path,
                    paper.kind(),
                    names.of(paper, People.OFFICIAL),
                    paper.number().orElse(null),
                    paper.issuedAt(),
                    paper.verifyCode()));
        }
        return parts;
    }

    private byte[] write(Object part) throws IOException {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(part);
    }
}
