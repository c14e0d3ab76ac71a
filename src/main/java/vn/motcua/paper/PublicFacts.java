package vn.motcua.paper;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which contents of a paper the public page shows. Without them a forger could print other names around a genuine code;
 * with more than them the page would tell personal data. The register of businesses is public, the owner's name with it.
 */
final class PublicFacts {
    private static final String A_PROCEDURES_OWN = "";
    private static final Map<String, List<String>> SHOWN = Map.of(
            "receipt",
            List.of("procedure", "fullName", "receivedAt", "dueAt"),
            "money-receipt",
            List.of("procedure", "fullName", "total", "paidAt"),
            "household-business-certificate",
            List.of("businessName", "businessAddress", "line", "owner", "firstRegistered"),
            "supplement-request",
            List.of("procedure", "fullName", "submittedAt", "until"),
            "refusal",
            List.of("procedure", "fullName", "submittedAt"),
            "extension",
            List.of("procedure", "fullName", "originalDue", "newDue"),
            "stop-notice",
            List.of("procedure", "fullName", "submittedAt", "stage"),
            A_PROCEDURES_OWN,
            List.of("procedure", "fullName"));

    private PublicFacts() {}

    static Map<String, String> of(Paper paper, Map<String, Object> data) {
        return of(paper.names().isEmpty() ? paper.kind() : A_PROCEDURES_OWN, data);
    }

    static Map<String, String> of(String kind, Map<String, Object> data) {
        var facts = new LinkedHashMap<String, String>();
        for (var key : SHOWN.getOrDefault(kind, List.of())) {
            var text = String.valueOf(data.getOrDefault(key, ""));
            facts.put(key, key.equals("fullName") ? shortened(text) : text);
        }
        return facts;
    }

    /** Enough to compare with a paper, too little to learn a name from: {@code T. N. D. Huyền}. */
    static String shortened(String fullName) {
        var words = fullName.strip().split("\\s+");
        return Arrays.stream(words, 0, words.length - 1)
                .map(it -> it.substring(0, it.offsetByCodePoints(0, 1)) + ". ")
                .collect(Collectors.joining("", "", words[words.length - 1]));
    }
}
