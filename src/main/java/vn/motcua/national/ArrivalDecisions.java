package vn.motcua.national;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.national.Refusal.Reason;
import vn.motcua.unit.Units;

/** What people decide about an arrival that cannot be taken in. */
@Service
class ArrivalDecisions {
    private static final Locale STAFF = Locale.forLanguageTag("vi");

    private final Arrivals arrivals;
    private final Dossiers dossiers;
    private final Outbox outbox;
    private final NationalPortal portal;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    ArrivalDecisions(
            Arrivals arrivals,
            Dossiers dossiers,
            Outbox outbox,
            NationalPortal portal,
            Units units,
            MessageSource messages,
            Clock clock) {
        this.arrivals = arrivals;
        this.dossiers = dossiers;
        this.outbox = outbox;
        this.portal = portal;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Somebody typed it in at the counter: the portal hears of that dossier under the national code, from its beginning.
     *
     * @param typed code of the dossier
     * @return why that cannot be the dossier; empty when it was noted
     */
    Optional<String> entered(long id, String typed, String by) {
        var arrival = arrivals.lock(id);
        var dossier = dossiers.find(typed.strip().toUpperCase(Locale.ROOT)).filter(it -> mayBe(arrival, it));
        if (dossier.isEmpty()) {
            return Optional.of(messages.getMessage("arrival.notThisDossier", null, STAFF));
        }
        var code = dossier.get().code();
        if (arrivals.codeOf(code).isPresent()) {
            return Optional.of(messages.getMessage("arrival.takenDossier", null, STAFF));
        }
        arrivals.entered(id, code, by);
        outbox.again(code);
        return Optional.empty();
    }

    /** Of the same unit, if that is known. */
    private static boolean mayBe(KeptArrival arrival, Dossier dossier) {
        return dossier.unit().equals(arrival.unit())
                || arrival.refusal().filter(Reason.UNKNOWN_UNIT::equals).isPresent();
    }

    void rejecting(long id, String reason, String by) {
        arrivals.rejecting(id, reason.strip(), by);
    }

    /**
     * Tells the portal that it was rejected, and why. What has no code of the portal cannot be told.
     *
     * @throws NationalPortalAwayException when the portal does not take it now
     */
    void reject(long id) {
        var kept = arrivals.lock(id);
        if (NationalCode.isOne(kept.code()) && kept.state().isOpen()) {
            var unit = units.get(kept.unit());
            portal.send("DongBoHoSoMC", unit.identifier(), kept.code() + "-rejected", rejection(kept));
        }
        arrivals.rejected(id);
    }

    private Map<String, Object> rejection(KeptArrival kept) {
        var now = PortalTime.of(clock.instant());
        var item = new LinkedHashMap<String, Object>();
        item.put("MaHoSo", kept.code());
        item.put("MaTTHC", kept.arrival().procedure());
        item.put("DonViXuLy", units.get(kept.unit()).authorityName());
        item.put("TrangThaiHoSo", DossierStatus.NOT_ACCEPTED.code());
        item.put("NgayKetThucXuLy", now);
        item.put("GhiChu", kept.rejection().orElse(""));
        return item;
    }
}
