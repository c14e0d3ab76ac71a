package vn.motcua;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.engine.SignedInUser;
import vn.motcua.staff.DemoStaff;

/** Says where the doors are, and in the demo who may come in. */
@Component
class Welcome {
    private final String url;
    private final ObjectProvider<DemoStaff> demo;

    Welcome(@Value("${motcua.public-url}") String url, ObjectProvider<DemoStaff> demo) {
        this.url = url;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var text = new StringBuilder("\n\nMotcua is open.\n\n");
        door(text, "Citizens", "/");
        door(text, "Staff", "/camunda/app/tasklist/");
        door(text, "Managers", "/camunda/app/cockpit/");
        door(text, "All pages", "/staff");
        door(text, "Machines", "/engine-rest");
        door(text, "API", "/api-docs");
        demo.ifAvailable(it -> {
            door(text, "Demo mail", "/demo/mail");
            door(text, "Demo phone", "/demo/telephone");
            door(text, "Demo bank", "/demo/bank");
            text.append("\nDemo accounts; the password is the sign-in name:\n");
            it.people().forEach(person -> account(text, person));
        });
        System.out.println(text); // for whoever started it, not for the log
    }

    private void door(StringBuilder text, String who, String path) {
        text.append("  %-10s %s%s%n".formatted(who, url, path));
    }

    private static void account(StringBuilder text, SignedInUser person) {
        text.append("  %-20s %s, %s%n"
                .formatted(person.id(), String.join(" ", person.roles()), String.join(" ", person.units())));
    }
}
