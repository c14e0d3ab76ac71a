package vn.motcua.tasklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.archive.Accesses;
import vn.motcua.archive.Supervision;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.document.Sealing;
import vn.motcua.dossier.ApplicationRules;
import vn.motcua.dossier.ColleagueNotes;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OtherDossiers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.national.NationalCodes;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperNames;
import vn.motcua.paper.Papers;
import vn.motcua.procedure.DocumentRequirement;
import vn.motcua.procedure.Procedures;
import vn.motcua.review.Findings;
import vn.motcua.tasklist.PanelView.DocumentKey;
import vn.motcua.tasklist.PanelView.FileLine;
import vn.motcua.tasklist.PanelView.PaperLine;

/** Puts the dossier panel together. */
@Component
class Panels {
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Documents documents;
    private final Papers papers;
    private final PaperNames names;
    private final Findings findings;
    private final ApplicationRules rules;
    private final Answers answers;
    private final Clocks clocks;
    private final TimelineLines timeline;
    private final NoteLines notes;
    private final OtherDossiers others;
    private final Supervision supervision;
    private final Accesses accesses;
    private final Behalves behalves;
    private final NationalCodes nationalCodes;
    private final MessageSource messages;

    Panels(
            Dossiers dossiers,
            Procedures procedures,
            Documents documents,
            Papers papers,
            PaperNames names,
            Findings findings,
            ApplicationRules rules,
            Answers answers,
            Clocks clocks,
            TimelineLines timeline,
            NoteLines notes,
            OtherDossiers others,
            Supervision supervision,
            Accesses accesses,
            Behalves behalves,
            NationalCodes nationalCodes,
            MessageSource messages) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.documents = documents;
        this.papers = papers;
        this.names = names;
        this.findings = findings;
        this.rules = rules;
        this.answers = answers;
        this.clocks = clocks;
        this.timeline = timeline;
        this.notes = notes;
        this.others = others;
        this.supervision = supervision;
        this.accesses = accesses;
        this.behalves = behalves;
        this.nationalCodes = nationalCodes;
        this.messages = messages;
    }

    /**
     * The task beside which a panel stands.
     *
     * @param id of the task
     * @param due empty when it has no due date
     * @param correctable whether it lets its holder change the answers
     */
    record Step(String id, Optional<Instant> due, boolean correctable) {}

    PanelView of(String code, Step step, SignedInUser user, String csrf) {
        var dossier = dossiers.get(code);
        var procedure = procedures.version(dossier.procedureVersion());
        var application = dossiers.application(code);
        var wanted = procedures.documents(procedure, application.answers(), Reader.language());
        return new PanelView(
                code,
                procedure.name(Reader.language()),
                say("status." + dossier.status().code()),
                say("channel." + dossier.channel()),
                nationalCodes.of(code).orElse(null),
                behalves.of(step.id(), user).orElse(null),
                clocks.explained(dossier),
                step.due().map(it -> clocks.step(dossier, it)).orElse(null),
                answers.lines(procedure, application.answers()),
                step.correctable(),
                findings.of(code).stream()
                        .map(it -> rules.text(it, Reader.language()))
                        .toList(),
                documents.of(code).stream().map(it -> file(it, wanted)).toList(),
                papers.of(code).stream()
                        .filter(it -> !Paper.isForStaff(it.kind()) && !it.awaitsSeal())
                        .map(it -> new PaperLine(it.kind(), names.of(it, Reader.language())))
                        .toList(),
                timeline.of(code),
                notes.of(code),
                ColleagueNotes.LONGEST,
                others.count(code),
                wanted.stream().map(it -> new DocumentKey(it.key(), it.name())).toList(),
                supervision.supervises(user, dossier.unit()) ? accesses.of(code) : null,
                csrf);
    }

    private FileLine file(Document document, List<DocumentRequirement> wanted) {
        var name = wanted.stream()
                .filter(it -> it.key().equals(document.key()))
                .map(DocumentRequirement::name)
                .findFirst()
                .orElse(document.key());
        return new FileLine(
                document.id().toString(),
                name,
                document.fileName(),
                document.mediaType(),
                document.size(),
                document.addedAt(),
                document.addedBy(),
                document.sealing() == Sealing.NONE ? null : say("documentSeal." + document.sealing()));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Reader.language());
    }
}
