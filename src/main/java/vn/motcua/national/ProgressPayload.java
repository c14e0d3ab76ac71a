package vn.motcua.national;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.engine.EngineUsers;
import vn.motcua.unit.Units;

/** An item of {@code CapNhatTienDoHoSoMC}: a step that somebody completed. */
@Component
class ProgressPayload {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final EngineUsers users;
    private final Units units;
    private final MessageSource messages;

    ProgressPayload(EngineUsers users, Units units, MessageSource messages) {
        this.users = users;
        this.units = units;
        this.messages = messages;
    }

    /** @param events up to the step */
    Map<String, Object> item(Dossier dossier, List<DossierEvent> events) {
        var step = events.get(events.size() - 1);
        var duty = step.text("duty").orElse("");
        var status = events.stream().flatMap(it -> it.status().stream()).reduce((first, second) -> second);
        var item = new LinkedHashMap<String, Object>();
        item.put("MaHoSo", dossier.code());
        item.put("NguoiXuLy", users.name(step.actor()).orElse(step.actor()));
        item.put("ThoiDiemXuLy", PortalTime.of(step.at()));
        item.put("PhongBanXuLy", units.get(dossier.unit()).authorityName());
        item.put("NoiDungXuLy", messages.getMessage("duty." + duty, null, "", OFFICIAL));
        item.put("TrangThai", status.orElseThrow().code());
        item.put(
                "NgayBatDau",
                PortalTime.of(events.get(Math.max(0, events.size() - 2)).at()));
        item.put("NgayKetThucTheoQuyDinh", dossier.dueAt().map(PortalTime::of).orElse(""));
        return item;
    }
}
