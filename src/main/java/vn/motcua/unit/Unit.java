package vn.motcua.unit;

import java.util.Optional;

/**
 * A ward or commune.
 *
 * @param code five digits of the national list of administrative units; also the engine's tenant id
 * @param name without its kind: {@code Thuận Hóa}
 * @param identifier what its dossier codes begin with, such as {@code H57.04}
 */
public record Unit(
        String code, Kind kind, String name, String identifier, Optional<String> address, Optional<String> phone) {

    /** The two kinds of unit at the lower tier. */
    public enum Kind {
        WARD("Phường"),
        COMMUNE("Xã");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** As people say it: {@code Phường Thuận Hóa}. */
    public String fullName() {
        return kind.title + " " + name;
    }

    /** The one-stop office that receives and returns: {@code Trung tâm Phục vụ hành chính công phường Thuận Hóa}. */
    public String officeName() {
        return "Trung tâm Phục vụ hành chính công " + inSentence();
    }

    /** The authority that decides: {@code Ủy ban nhân dân phường Thuận Hóa}. */
    public String authorityName() {
        return "Ủy ban nhân dân " + inSentence();
    }

    private String inSentence() {
        return kind.title.toLowerCase(java.util.Locale.ROOT) + " " + name;
    }
}
