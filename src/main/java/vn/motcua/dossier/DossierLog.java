package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only, hash-chained event log: the truth about a dossier, of which its row is a projection. */
@Component
public class DossierLog {
    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private final LogRows rows;
    private final ChainRows chains;
    private final ObjectMapper json;
    private final DossierClock clocks;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    DossierLog(
            LogRows rows,
            ChainRows chains,
            ObjectMapper json,
            DossierClock clocks,
            Clock clock,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.chains = chains;
        this.json = json;
        this.clocks = clocks;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * Appends one event and brings the row up to it, within the caller's transaction. Appends to one dossier wait for
     * each other.
     *
     * @throws UnknownDossierException when there is no such dossier
     * @throws IllegalTransitionException when its status may not become the new one
     * @throws vn.motcua.clock.IllegalEntryException when the clock cannot do this now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String code, NewEvent event) {
        var head = rows.lock(code);
        var status = event.status().orElse(head.status());
        if (event.status().isPresent() && !head.status().mayBecome(status)) {
            throw new IllegalTransitionException(code, head.status(), status);
        }
        var link = link(code, head.sequence() + 1, event);
        var reading = event.clock()
                .map(move -> rows.ledger(code, head.id()).with(move.entry(link.at(), event.detail())))
                .map(ledger -> clocks.read(head.limit(), ledger, link.at()))
                .orElse(null);
        rows.append(head, link, link.hash(head.hash()), status, reading);
        announce(link, event);
    }

    /** Rooms that follow a dossier hear of it in the same transaction. */
    void announce(EventChain.Link link, NewEvent event) {
        publisher.publishEvent(
                new DossierMoved(link.dossier(), link.sequence(), event.kind(), event.status(), event.clock()));
    }

    /**
     * Where the log of a dossier ends, and does until the caller's transaction does.
     *
     * @throws UnknownDossierException when there is no such dossier
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ChainHead hold(String code) {
        var head = rows.lock(code);
        return new ChainHead(head.sequence(), HexFormat.of().formatHex(head.hash()));
    }

    /** Oldest first. */
    public List<DossierEvent> of(String code) {
        return rows.links(code).stream().map(it -> event(it.link())).toList();
    }

    /** The same events exactly as they are stored. */
    public List<ChainedEvent> chain(String code) {
        return rows.links(code).stream().map(ChainedEvent::of).toList();
    }

    /** The latest event of which something holds. */
    public Optional<DossierEvent> last(String code, Predicate<DossierEvent> holds) {
        var links = new ArrayList<>(rows.links(code));
        Collections.reverse(links);
        return links.stream().map(it -> event(it.link())).filter(holds).findFirst();
    }

    /**
     * Recomputes the chain of one dossier.
     *
     * @return empty when it is whole, else the sequence of the first event that is missing or not what it was
     */
    public OptionalInt verify(String code) {
        return chains.of(code).check().stream()
                .mapToInt(EventChain.Break::sequence)
                .findFirst();
    }

    EventChain.Link link(String code, int sequence, NewEvent event) {
        return new EventChain.Link(
                code,
                sequence,
                clock.instant(),
                event.kind().name(),
                event.status().map(DossierStatus::code).orElse(null),
                event.actor(),
                event.clock().map(ClockMove::name).orElse(null),
                write(event.detail()));
    }

    private DossierEvent event(EventChain.Link link) {
        return new DossierEvent(
                link.sequence(),
                link.at(),
                EventKind.valueOf(link.kind()),
                Optional.ofNullable(link.status()).map(DossierStatus::of),
                link.actor(),
                Optional.ofNullable(link.clock()).map(ClockMove::valueOf),
                read(link.detail()));
    }

    private String write(Map<String, Object> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> read(String detail) {
        try {
            return json.readValue(detail, DETAIL);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
