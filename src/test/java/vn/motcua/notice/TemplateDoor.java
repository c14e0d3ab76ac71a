package vn.motcua.notice;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import vn.motcua.support.StaffDoor;

/** The page on which a ward words its notices, as one who may opens it. */
record TemplateDoor(NoticeTemplates templates) {
    static final TemplateKey MAIL = new TemplateKey("19813", NoticeKind.RECEIVED, NoticeForm.MAIL, "vi");
    static final TemplateKey MESSAGE = new TemplateKey("19813", NoticeKind.RECEIVED, NoticeForm.MESSAGE, "vi");

    ResponseEntity<String> save(StaffDoor door, TemplateKey key, String subject, String body) {
        return save(door, key, subject, body, base(key));
    }

    /** @param base what was there when the page was opened */
    ResponseEntity<String> save(StaffDoor door, TemplateKey key, String subject, String body, String base) {
        return door.post(key.path(), Map.of("action", "save", "subject", subject, "body", body, "base", base));
    }

    String preview(StaffDoor door, String body) {
        return door.post(MESSAGE.path(), Map.of("action", "preview", "body", body, "base", base(MESSAGE)))
                .getBody();
    }

    String base(TemplateKey key) {
        return templates.versions(key).stream()
                .findFirst()
                .map(it -> String.valueOf(it.id()))
                .orElse("0");
    }

    static String page(StaffDoor door, TemplateKey key) {
        return new String(door.get(key.path()).getBody(), StandardCharsets.UTF_8);
    }
}
