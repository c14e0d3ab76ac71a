package vn.motcua.fee;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.fee.FeeDue.Way;
import vn.motcua.fee.Payments.Outcome;

/** A bank for a first look, which confirms a transfer at the press of a button, takes refunds, and can be closed. */
@Component
@Profile("demo")
class DemoBank implements PaymentProvider {
    private final Confirmations confirmations;
    private final JdbcClient database;
    private final Clock clock;
    private volatile boolean closed;

    DemoBank(Confirmations confirmations, JdbcClient database, Clock clock) {
        this.confirmations = confirmations;
        this.database = database;
        this.clock = clock;
    }

    /** A closed bank answers no order. */
    void close(boolean yes) {
        closed = yes;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public String refund(RefundOrder order) {
        if (closed) {
            throw new PaymentProviderAwayException(order.id(), new IllegalStateException("the demo's bank is closed"));
        }
        return "DEMO" + order.id();
    }

    /** @param reference of a fee that is asked for */
    Outcome pay(String reference, long amount) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        return confirmations.take(new Confirmation("DEMO" + UUID.randomUUID(), reference, amount, at));
    }

    /** Something that is to be paid. */
    record Open(String reference, long amount, Instant askedAt) {}

    /** Latest first. */
    List<Open> open() {
        return database.sql("""
                        select reference, amount, asked_at from fee_due where state = 'DUE' order by asked_at desc limit 50
                        """).query(Open.class).list();
    }

    /** A transfer that was sent back. */
    record Sent(String reference, long amount, String number) {}

    /** Latest first. */
    List<Sent> sent() {
        return database.sql("""
                        select d.reference, r.amount, r.provider_number as number
                        from fee_refund r join fee_due d on d.id = r.fee_due
                        where d.way = ? and r.amount > 0 order by r.settled_at desc limit 50
                        """).param(Way.TRANSFER.name()).query(Sent.class).list();
    }
}
