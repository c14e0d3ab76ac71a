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
    private final ObjectMapper json;
    private final Clock clock;

    Papers(
            PaperRows rows,
            PaperNumbers numbers,
            PaperTemplates templates,
            PdfPrinter printer,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.templates = templates;
        this.printer = printer;
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
        if (order.template().isEmpty()) {
            printer.requireTemplate(order.kind());
        }
        var now = clock.instant();
        var number = order.series().map(series -> numbers.next(order.unit(), order.kind(), series, now));
        var names = order.template().map(PaperTemplate::names).orElse(Map.of());
        var paper = new Paper(order.kind(), order.dossier(), order.unit(), number, VerifyCode.random(), now, names);
        rows.insert(
                paper, order.issuedBy(), write(order.data()), order.template().map(templates::keep));
        return paper;
    }

    /** Oldest first. */
    public List<Paper> of(String dossier) {
        return rows.of(dossier);
    }

    /** The latest paper of this kind as PDF; the same bytes every time. */
    public Optional<byte[]> pdf(String dossier, String kind) {
        return rows.latest(dossier, kind).map(it -> it.pdf().orElseGet(() -> print(it)));
    }

    /** An issued paper as PDF; the same bytes every time. */
    public byte[] pdf(Paper paper) {
        return rows.verify(paper.verifyCode())
                .map(it -> it.pdf().orElseGet(() -> print(it)))
                .orElseThrow(() -> new IllegalArgumentException("There is no such paper"));
    }

    /**
     * What a paper with this code says, for whoever holds it in his hand.
     *
     * @param code as printed or typed
     */
    public Optional<VerifiedPaper> verify(String code) {
        return rows.verify(VerifyCode.tidy(code))
                .map(it -> new VerifiedPaper(it.paper(), PublicFacts.of(it.paper(), read(it.data()))));
    }

    private byte[] print(PaperRows.Stored stored) {
        var template =
                stored.template().flatMap(templates::text).orElse(stored.paper().kind());
        return rows.keep(stored.id(), printer.print(stored.paper(), stored.data(), template));
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
