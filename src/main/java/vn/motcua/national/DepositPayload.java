package vn.motcua.national;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Application;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperNames;
import vn.motcua.paper.Papers;
import vn.motcua.procedure.Procedures;
import vn.motcua.unit.Units;

/** An item of {@code LuuKetQuaTTHC}: a result with its file, whose it is and where it comes from. */
@Component
class DepositPayload {
    static final String KIND = "MaKetQua";
    static final String HASH = "HashTepTin";

    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Papers papers;
    private final PaperNames names;
    private final Procedures procedures;
    private final NationalCodes codes;
    private final Units units;

    DepositPayload(Papers papers, PaperNames names, Procedures procedures, NationalCodes codes, Units units) {
        this.papers = papers;
        this.names = names;
        this.procedures = procedures;
        this.codes = codes;
        this.units = units;
    }

    /** @param result the event that issued it, or that signed it electronically */
    Map<String, Object> item(Dossier dossier, Application owner, DossierEvent result) {
        var procedure = procedures.version(dossier.procedureVersion());
        var paper = paper(dossier, result);
        var pdf = result.text("sha256").map(it -> papers.pdf(paper, it)).orElseGet(() -> papers.pdf(paper));
        var item = new LinkedHashMap<String, Object>();
        item.put("MaHoSo", codes.of(dossier.code()).orElse(dossier.code()));
        item.put("SoBienNhan", dossier.code());
        item.put("MaTTHC", procedure.code());
        item.put("TenTTHC", procedure.name(OFFICIAL));
        item.put("DonViXuLy", units.get(dossier.unit()).authorityName());
        item.put("ChuHoSo", owner.fullName());
        item.put("LoaiDoiTuong", StatusPayload.CITIZEN);
        item.put("MaDoiTuong", owner.personalId());
        item.put(KIND, paper.kind());
        item.put("TenKetQua", names.of(paper, OFFICIAL));
        item.put("SoKyHieu", paper.number().orElse(""));
        item.put("NgayCap", PortalTime.of(paper.issuedAt()));
        item.put("MaXacThuc", paper.verifyCode());
        item.put("DaKySo", result.kind() == EventKind.RESULT_SEALED);
        item.put("TenTepDinhKem", dossier.code() + "-" + paper.kind() + ".pdf");
        item.put(HASH, sha256(pdf));
        item.put("NoiDungTepTin", pdf);
        return item;
    }

    private Paper paper(Dossier dossier, DossierEvent result) {
        var kind = result.text("paper").orElseThrow();
        return papers.of(dossier.code()).stream()
                .filter(it -> it.kind().equals(kind))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("No paper " + kind + " of " + dossier.code()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
