package vn.motcua.dossier;

import java.util.Map;

/**
 * Who applies and what she answered; personal data.
 *
 * @param answers of the apply form, checked; field key to string, number, boolean, list or map
 */
public record Application(Map<String, Object> answers) {

    public String fullName() {
        return text("fullName");
    }

    /** Twelve digits. */
    public String personalId() {
        return text("personalId");
    }

    public String phone() {
        return text("phone");
    }

    /** Empty when she gave none. */
    public String email() {
        return text("email");
    }

    /** An answer as text, empty when there is none. */
    public String text(String field) {
        var answer = answers.get(field);
        return answer == null ? "" : answer.toString();
    }

    @Override
    public String toString() {
        return "Application[…]";
    }
}
