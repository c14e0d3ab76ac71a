package vn.motcua.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues papers, prints them and tells whether one is genuine. */
@Service
public class Papers {
    private final PaperRows rows;
    private final PaperNumbers numbers;
    private final PaperTemplates templates;
    private final PdfPrinter printer;
    private final KeptPapers kept;
    private final ObjectMapper json;
    private final Clock clock;

    Papers(
            PaperRows rows,
            PaperNumbers numbers,
            PaperTemplates templates,
            PdfPrinter printer,
            KeptPapers kept,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.templates = templates;
        this.printer = printer;
        this.kept = kept;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Issues a paper in the caller's transaction: when that fails, the paper and its number never were.
     *
     * @throws IllegalArgumentException when there is no template of this kind
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Paper issue(PaperOrder order) {
        return issue(order, false);
    }

    /** The same for a paper that nobody gets before {@link SealedPapers} has signed it electronically. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Paper issueForSeal(PaperOrder order) {
        return issue(order, true);
    }

    private Paper issue(PaperOrder order, boolean awaitsSeal) {
        if (order.template().isEmpty()) {
            printer.requireTemplate(order.kind());
        }
        var now = clock.instant();
        var number = order.series().map(series -> numbers.next(order.unit(), order.kind(), series, now));
        var names = order.template().map(PaperTemplate::names).orElse(Map.of());
        var paper = new Paper(
                order.kind(), order.dossier(), order.unit(), number, VerifyCode.random(), now, names, awaitsSeal);
        rows.insert(
                paper, order.issuedBy(), write(order.data()), order.template().map(templates::keep));
        return paper;
    }

    /** Oldest first. */
    public List<Paper> of(String dossier) {
        return rows.of(dossier);
    }

    /**
     * The latest paper of this kind as PDF; the same bytes every time.
     *
     * @throws PaperBeingSealedException when it must be signed first
     * @throws AlteredPaperException when what is kept is not what was issued
     */
    public Optional<byte[]> pdf(String dossier, String kind) {
        return rows.latest(dossier, kind).map(kept::pdf);
    }

    /**
     * An issued paper as PDF; the same bytes every time.
     *
     * @throws PaperBeingSealedException when it must be signed first
     * @throws AlteredPaperException when what is kept is not what was issued
     */
    public byte[] pdf(Paper paper) {
        return rows.verify(paper.verifyCode())
                .map(kept::pdf)
                .orElseThrow(() -> new IllegalArgumentException("There is no such paper"));
    }

    /**
     * A signed paper as PDF, held against what the log says of it.
     *
     * @param hash SHA-256 of its bytes, hexadecimal, as the log has it
     * @throws AlteredPaperException when what is kept is something else
     */
    public byte[] pdf(Paper paper, String hash) {
        return rows.verify(paper.verifyCode())
                .map(it -> kept.pdf(it, hash))
                .orElseThrow(() -> new IllegalArgumentException("There is no such paper"));
    }

    /**
     * What a paper with this code says, for whoever holds it in his hand.
     *
     * @param code as printed or typed
     */
    public Optional<VerifiedPaper> verify(String code) {
        return rows.verify(VerifyCode.tidy(code))
                .map(it -> new VerifiedPaper(
                        it.paper(),
                        PublicFacts.of(it.paper(), read(it.data())),
                        it.sealed(),
                        kept.isAltered(it),
                        kept.signature(it)));
    }

    /**
     * Whether this is the very PDF of the paper with this code, to the byte.
     *
     * @param code as printed or typed
     */
    public boolean isThePaper(String code, byte[] pdf) {
        return rows.verify(VerifyCode.tidy(code))
                .filter(it -> it.hash().equals(Hashes.sha256(pdf)))
                .isPresent();
    }

    private Map<String, Object> read(String data) {
        try {
            return json.readValue(data, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
