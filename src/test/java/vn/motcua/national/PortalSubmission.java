package vn.motcua.national;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.support.Application;
import vn.motcua.support.NationalGateway;

/** What somebody submits on the national portal; every one has a code of its own. */
final class PortalSubmission {
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final NationalGateway gateway = NationalGateway.running();
    private final Map<String, Object> item = new LinkedHashMap<>();
    private final List<Map<String, Object>> files = new ArrayList<>();

    private PortalSubmission() {}

    static PortalSubmission ofHouseholdBusiness() {
        var application = Application.ofHouseholdBusiness();
        var submission = new PortalSubmission();
        var answers = new LinkedHashMap<>(application.answers());
        answers.put("unheardOf", "kept with the arrival, not with the dossier");
        submission
                .with("MaHoSo", "G09.20-20260609-%07d".formatted(NEXT.getAndIncrement()))
                .with("MaTTHC", "1.001612.000.00.00.H57")
                .with("MaXa", application.unit())
                .with("ChuHoSo", answers.remove("fullName"))
                .with("SoDinhDanh", answers.remove("personalId"))
                .with("SoDienThoai", answers.remove("phone"))
                .with("Email", answers.remove("email"))
                .with("LoaiDoiTuong", 1)
                .with("NgayNop", "20260609081500")
                .with("ThongTinKhac", answers)
                .with("TaiLieuNop", submission.files);
        application.files().forEach((key, part) -> submission.file(key, part.fileName(), part.content()));
        return submission;
    }

    PortalSubmission with(String name, Object value) {
        item.put(name, value);
        return this;
    }

    @SuppressWarnings("unchecked")
    PortalSubmission answering(String key, Object answer) {
        var answers = new LinkedHashMap<>((Map<String, Object>) item.get("ThongTinKhac"));
        answers.put(key, answer);
        return with("ThongTinKhac", answers);
    }

    /** The code and the unit are all that is left. */
    PortalSubmission emptied() {
        item.keySet().retainAll(List.of("MaHoSo", "MaXa"));
        files.clear();
        return this;
    }

    /** In the place of the one for the same document. */
    PortalSubmission file(String document, String name, byte[] content) {
        var id = UUID.randomUUID().toString();
        gateway.keep(id, content);
        files.removeIf(it -> document.equals(it.get("MaThanhPhanHoSo")));
        var file = new LinkedHashMap<String, Object>();
        file.put("TepDinhKemId", id);
        file.put("TenTepDinhKem", name);
        file.put("MaThanhPhanHoSo", document);
        file.put("HashTepTin", sha256(content));
        files.add(file);
        return this;
    }

    /** The portal names the file and does not have it. */
    PortalSubmission lost(String document) {
        of(document).put("TepDinhKemId", UUID.randomUUID().toString());
        return this;
    }

    /** The portal has another file than the one that was sent. */
    PortalSubmission changed(String document, String content) {
        gateway.keep((String) of(document).get("TepDinhKemId"), content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private Map<String, Object> of(String document) {
        return files.stream()
                .filter(it -> document.equals(it.get("MaThanhPhanHoSo")))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> firstFile() {
        return files.get(0);
    }

    String code() {
        return (String) item.get("MaHoSo");
    }

    String text(String name) {
        return (String) item.get(name);
    }

    Map<String, Object> item() {
        var copy = new LinkedHashMap<>(item);
        copy.put("TaiLieuNop", files.stream().map(LinkedHashMap::new).toList());
        return copy;
    }

    PortalSubmission submitted() {
        gateway.submit(item());
        return this;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
