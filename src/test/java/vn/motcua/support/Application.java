package vn.motcua.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An invented application; every one has its own applicant. */
public record Application(String procedure, String unit, Map<String, Object> answers, Map<String, Part> files) {
    private static final AtomicInteger NEXT = new AtomicInteger(1);
    public static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    public static Application ofHouseholdBusiness() {
        var number = NEXT.getAndIncrement();
        var answers = applicant(number);
        answers.put("businessName", "Quán chè Ngự Bình " + number);
        answers.put("lineOfBusiness", "food");
        answers.put("businessAddress", "29 Hùng Vương");
        answers.put("capital", 50_000_000);
        answers.put("employees", 2);
        answers.put("ownership", "individual");
        answers.put("commitment", true);
        var files = Map.of("identity", new Part("can-cuoc.pdf", PDF), "premises", new Part("hop-dong.pdf", PDF));
        return new Application("household-business-registration", "19789", answers, files);
    }

    public static Application ofCertifiedCopies() {
        var answers = applicant(NEXT.getAndIncrement());
        answers.put(
                "papers",
                List.of(
                        paper("Bằng tốt nghiệp trung học phổ thông", 4, 3),
                        paper("Giấy khai sinh", 1, 1),
                        paper("Hồ sơ hoàn công", 500, 2)));
        answers.put("commitment", true);
        return new Application("certified-copies", "19789", answers, Map.of());
    }

    /** With papers about the land, and no house on it. */
    public static Application ofLand() {
        var answers = applicant(NEXT.getAndIncrement());
        answers.put("plotAddress", "Xứ Cồn Hến, kiệt 12 Ưng Bình");
        answers.put("declaredArea", 118);
        answers.put("landPurpose", "residential");
        answers.put("usedSince", "1987");
        answers.put("landPapers", "yes");
        answers.put("assets", "none");
        answers.put("commitment", true);
        return new Application(
                "land-first-certificate", "19789", answers, Map.of("landPapers", new Part("bang-khoan.pdf", PDF)));
    }

    private static Map<String, Object> paper(String name, int pages, int copies) {
        return Map.of("paperName", name, "paperPages", pages, "paperCopies", copies);
    }

    private static Map<String, Object> applicant(int number) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("fullName", "Tôn Nữ Diệu Huyền");
        answers.put("personalId", "0461980%05d".formatted(number));
        answers.put("dateOfBirth", "1998-03-12");
        answers.put("phone", "0987650%03d".formatted(number % 1000));
        answers.put("email", "huyen%d@example.vn".formatted(number));
        answers.put("address", "12 Lê Lợi, phường Thuận Hóa");
        answers.put("returnWay", "counter");
        return answers;
    }

    public Application with(String field, Object answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(field, answer);
        return new Application(procedure, unit, changed, files);
    }

    public Application without(String field) {
        var changed = new LinkedHashMap<>(answers);
        changed.remove(field);
        return new Application(procedure, unit, changed, files);
    }

    public Application withFiles(Map<String, Part> newFiles) {
        return new Application(procedure, unit, answers, newFiles);
    }

    public Application in(String newUnit) {
        return new Application(procedure, newUnit, answers, files);
    }

    public Application of(String newProcedure) {
        return new Application(newProcedure, unit, answers, files);
    }

    public String text(String field) {
        return String.valueOf(answers.get(field));
    }

    MultiValueMap<String, Object> parts() {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("application", Map.of("procedure", procedure, "unit", unit, "language", "vi", "answers", answers));
        files.forEach((key, file) -> parts.add(key, file.entity()));
        return parts;
    }
}
