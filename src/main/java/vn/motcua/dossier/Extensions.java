package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Entry;
import vn.motcua.clock.Ledger;
import vn.motcua.clock.Reading;
import vn.motcua.dossier.ExtensionRefusedException.Why;
import vn.motcua.procedure.Procedures;

/**
 * Putting off a due date, no more often than the procedure's extension property {@code maxExtensions} or the setting
 * allows, and only before it has passed.
 */
@Component
public class Extensions {
    private static final int HOURS_OF_A_DAY = 24;

    private final Dossiers dossiers;
    private final DossierLog log;
    private final LogRows rows;
    private final DossierClock clocks;
    private final Procedures procedures;
    private final DeadlineSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    Extensions(
            Dossiers dossiers,
            DossierLog log,
            LogRows rows,
            DossierClock clocks,
            Procedures procedures,
            DeadlineSettings settings,
            MessageSource messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.log = log;
        this.rows = rows;
        this.clocks = clocks;
        this.procedures = procedures;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * An extension that may be made.
     *
     * @param amount in the unit of the limit; working days for a same-day answer
     * @param count 1 for the first of this dossier
     * @param from the due date until now
     * @param to the due date then
     */
    public record Extension(int amount, int count, Instant from, Instant to) {}

    /** Whether one more is allowed, were it in time. */
    public boolean mayFollow(Dossier dossier) {
        return rows.ledger(dossier.code(), dossier.id()).extensions() < most(dossier);
    }

    /**
     * What so many more days would do; nobody else moves this dossier's clock until the transaction ends.
     *
     * @param days working days; calendar days for a limit that counts those
     * @throws ExtensionRefusedException when it may not be extended now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Extension ifExtended(String code, int days) {
        rows.lock(code);
        var dossier = dossiers.get(code);
        var ledger = rows.ledger(dossier.code(), dossier.id());
        var now = clock.instant();
        var before = clocks.read(dossier.limit(), ledger, now);
        refusal(dossier, ledger, before, now).ifPresent(why -> {
            throw new ExtensionRefusedException(why, say(why));
        });
        var amount = days * unitsOfADay(dossier.limit());
        var after = clocks.read(dossier.limit(), ledger.with(new Entry.Extend(now, amount, "")), now);
        return new Extension(
                amount,
                ledger.extensions() + 1,
                before.due().orElseThrow(),
                after.due().orElseThrow());
    }

    /**
     * Extends, as looked at before in the same transaction.
     *
     * @param paper number of the letter that says so
     * @throws ExtensionRefusedException when it may not be extended now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(String code, Extension extension, String signer, String paper, Map<String, Object> detail) {
        log.append(
                code,
                NewEvent.of(EventKind.EXTENDED, signer)
                        .with(detail)
                        .with(Map.of(
                                "from",
                                extension.from().toString(),
                                "to",
                                extension.to().toString()))
                        .extending(extension.amount(), paper));
    }

    private Optional<Why> refusal(Dossier dossier, Ledger ledger, Reading reading, Instant now) {
        if (reading.state() == ClockState.NOT_STARTED || reading.state() == ClockState.STOPPED) {
            return Optional.of(Why.NOT_RUNNING);
        }
        if (ledger.extensions() >= most(dossier)) {
            return Optional.of(Why.TOO_OFTEN);
        }
        return reading.isOverdue(now) ? Optional.of(Why.TOO_LATE) : Optional.empty();
    }

    private int most(Dossier dossier) {
        var ofProcedure = procedures
                .version(dossier.procedureVersion())
                .model()
                .properties()
                .get("maxExtensions");
        return ofProcedure == null ? settings.maxExtensions() : Integer.parseInt(ofProcedure);
    }

    private int unitsOfADay(Limit limit) {
        return switch (limit.unit()) {
            case SAME_DAY, WORKING_DAY, CALENDAR_DAY -> 1;
            case WORKING_HOUR -> clocks.hoursOfAWorkingDay();
            case CLOCK_HOUR -> HOURS_OF_A_DAY;
        };
    }

    private String say(Why why) {
        var language = LocaleContextHolder.getLocaleContext() == null
                ? Locale.forLanguageTag("vi")
                : LocaleContextHolder.getLocale();
        return messages.getMessage("extension." + why, null, language);
    }
}
