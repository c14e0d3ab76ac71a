package vn.motcua.fee;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invented accounts for a first look, which no bank has; the last ward of the demo has none and takes cash only. */
@Component
@Profile("demo")
class DemoAccounts {
    private final UnitAccounts accounts;
    private final List<String> units;

    DemoAccounts(UnitAccounts accounts, @Value("${motcua.demo.units}") List<String> units) {
        this.accounts = accounts;
        this.units = List.copyOf(units);
    }

    @EventListener(ApplicationStartedEvent.class)
    void open() {
        units.stream()
                .limit(units.size() - 1L)
                .forEach(unit -> accounts.add(
                        new UnitAccount(unit, "999999", "Ngân hàng minh họa", "DEMO" + unit, "TAI KHOAN MINH HOA")));
    }
}
