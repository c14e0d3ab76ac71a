package vn.motcua.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A dossier that was submitted on the national portal, under the portal's own names; personal data. Nothing in it is
 * believed to be there or to have the right shape.
 */
record Arrival(JsonNode item) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    /** The portal's name and the form's. What the portal knows goes before what was typed: it has identified her. */
    private static final List<List<String>> PERSON = List.of(
            List.of("ChuHoSo", "fullName"),
            List.of("SoDinhDanh", "personalId"),
            List.of("SoDienThoai", "phone"),
            List.of("Email", "email"));

    /** @throws IllegalArgumentException when it is not JSON */
    static Arrival of(String payload) {
        try {
            return new Arrival(JSON.readTree(payload));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An arrival is not JSON", e);
        }
    }

    String code() {
        return NationalCode.of(text("MaHoSo"), item.toString());
    }

    /** Such as {@code 1.001612}, {@code 1.001612.000.00.00.H57} or {@code 1.001612.H57}. */
    String procedure() {
        return text("MaTTHC");
    }

    /** By which the competent unit may be known, the surest first. */
    List<String> unitNames() {
        return List.of(text("MaXa"), text("DonViXuLy"));
    }

    /** Keyed as in the apply form, as far as the portal keeps to it; not checked. */
    Map<String, Object> answers() {
        var answers = new LinkedHashMap<String, Object>();
        PERSON.stream().filter(it -> !text(it.get(0)).isEmpty()).forEach(it -> answers.put(it.get(1), text(it.get(0))));
        others().forEach(answers::putIfAbsent);
        return answers;
    }

    /** Without those that the applicant took back. */
    List<ArrivalFile> files() {
        return StreamSupport.stream(item.path("TaiLieuNop").spliterator(), false)
                .filter(it -> !it.path("IsDeleted").asBoolean())
                .map(it -> new ArrivalFile(
                        text(it, "TepDinhKemId"),
                        text(it, "TenTepDinhKem"),
                        text(it, "MaThanhPhanHoSo"),
                        Optional.of(text(it, "HashTepTin")).filter(hash -> !hash.isEmpty())))
                .toList();
    }

    /** An object, or the text of one. */
    private Map<String, Object> others() {
        var others = item.path("ThongTinKhac");
        try {
            var read = others.isTextual() ? JSON.readTree(others.asText()) : others;
            return read.isObject() ? JSON.convertValue(read, ANSWERS) : Map.of();
        } catch (JsonProcessingException e) {
            return Map.of();
        }
    }

    String text(String name) {
        return text(item, name);
    }

    /** Without control characters, which nobody means and the database does not take. */
    private static String text(JsonNode node, String name) {
        return node.path(name).asText("").replaceAll("\\p{Cntrl}", " ").strip();
    }

    @Override
    public String toString() {
        return "Arrival[…]";
    }
}
