package vn.motcua.national;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.document.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.EventKind;
import vn.motcua.national.Payloads.Submission;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** An item of {@code DongBoHoSoMC}: a dossier as it stood after an event. */
@Component
class StatusPayload {
    static final int CITIZEN = 1;

    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Procedures procedures;
    private final Units units;

    StatusPayload(Procedures procedures, Units units) {
        this.procedures = procedures;
        this.units = units;
    }

    /** @param events up to the one that is reported, whose status is the dossier's */
    Map<String, Object> item(Dossier dossier, Submission submission, List<DossierEvent> events) {
        var applicant = submission.application();
        var procedure = procedures.version(dossier.procedureVersion());
        var item = new LinkedHashMap<String, Object>();
        item.put("MaHoSo", dossier.code());
        item.put("MaTTHC", procedure.code());
        item.put("TenTTHC", procedure.name(OFFICIAL));
        item.put("MaLinhVuc", procedure.field());
        item.put("TenLinhVuc", procedure.fieldName(OFFICIAL));
        item.put("KenhThucHien", dossier.channel().code());
        item.put("ChuHoSo", applicant.fullName());
        item.put("LoaiDoiTuong", CITIZEN);
        item.put("MaDoiTuong", applicant.personalId());
        item.put("Email", applicant.email());
        item.put("SoDienThoai", applicant.phone());
        item.put("TrichYeuHoSo", procedure.name(OFFICIAL));
        item.put("DonViXuLy", units.get(dossier.unit()).authorityName());
        item.put(
                "TrangThaiHoSo",
                last(events, it -> it.status().isPresent())
                        .flatMap(DossierEvent::status)
                        .orElseThrow()
                        .code());
        item.put("NgayTiepNhan", time(events, it -> it.kind() == EventKind.ACCEPTED));
        item.put("NgayHenTra", dossier.dueAt().map(PortalTime::of).orElse(""));
        item.put(
                "NgayKetThucXuLy",
                time(events, it -> it.status().filter(s -> s.isDone()).isPresent()));
        item.put("NgayTra", time(events, it -> it.kind() == EventKind.RETURNED));
        item.put("TaiLieuNop", files(submission.files()));
        item.put("DanhSachLePhi", fees(events));
        item.put("DanhSachHoSoBoSung", supplements(events));
        return item;
    }

    private List<Map<String, Object>> files(List<Document> files) {
        return files.stream()
                .map(it -> Map.<String, Object>of(
                        "TepDinhKemId", it.id().toString(),
                        "TenTepDinhKem", it.fileName(),
                        "IsDeleted", false,
                        "MaThanhPhanHoSo", it.key()))
                .toList();
    }

    private static List<Map<String, Object>> fees(List<DossierEvent> events) {
        return events.stream()
                .filter(it -> it.kind() == EventKind.PAID)
                .map(it -> Map.<String, Object>of(
                        "Gia",
                        it.text("feeAmount").orElse(""),
                        "HinhThucThu",
                        it.text("way").orElse("")))
                .toList();
    }

    private static List<Map<String, Object>> supplements(List<DossierEvent> events) {
        return events.stream()
                .filter(it -> it.kind() == EventKind.SUPPLEMENT_REQUESTED)
                .map(it -> Map.<String, Object>of(
                        "NoiDungBoSung", it.text("missingContent").orElse(""),
                        "NgayBoSung", PortalTime.of(it.at()),
                        "NgayTiepNhanBoSung", time(events, after(it))))
                .toList();
    }

    private static Predicate<DossierEvent> after(DossierEvent asked) {
        return it -> it.kind() == EventKind.SUPPLEMENTED && it.sequence() > asked.sequence();
    }

    /** Empty when it has not happened. */
    private static String time(List<DossierEvent> events, Predicate<DossierEvent> what) {
        return events.stream()
                .filter(what)
                .findFirst()
                .map(DossierEvent::at)
                .map((Instant at) -> PortalTime.of(at))
                .orElse("");
    }

    private static Optional<DossierEvent> last(List<DossierEvent> events, Predicate<DossierEvent> what) {
        return events.stream().filter(what).reduce((first, second) -> second);
    }
}
