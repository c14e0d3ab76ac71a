package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class DossierLogIT {
    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void refusesToChangeWhatIsWritten() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();

        assertThatThrownBy(() -> database.sql("update dossier_event set actor = 'x' where " + of(code))
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql("delete from dossier_event where " + of(code))
                        .update())
                .hasMessageContaining("append-only");
        assertThat(log.verify(code)).isEmpty();
    }

    @Test
    void noticesWhenSomebodyWithTheKeysToTheDatabaseChangesIt() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();
        motcua.does("reception19789", code, Motcua.ACCEPT);
        tamper("update dossier_event set actor = 'somebody' where sequence = 2 and " + of(code));

        assertThat(log.verify(code)).hasValue(2);
    }

    @Test
    void noticesWhenTheLastEventIsGone() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();
        motcua.does("reception19789", code, Motcua.ACCEPT);
        var last = log.of(code).size();
        tamper("delete from dossier_event where sequence = " + last + " and " + of(code));

        assertThat(log.verify(code)).hasValue(last);
    }

    @Test
    void refusesAnIllegalTransition() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();
        var event = NewEvent.of(EventKind.RETURNED, NewEvent.SYSTEM).to(DossierStatus.RETURNED);

        assertThatThrownBy(() -> transaction.executeWithoutResult(it -> log.append(code, event)))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(log.of(code)).hasSize(1);
    }

    @Test
    void tellsOneTransactionWhatItAndOthersWrite() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();

        transaction.executeWithoutResult(it -> {
            assertThat(log.of(code)).hasSize(1);
            assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.REGISTERED);
            another(() -> log.append(code, NewEvent.of(EventKind.STEP_COMPLETED, NewEvent.SYSTEM)));
            another(() -> assertThat(log.of(code)).hasSize(2));

            log.hold(code);
            assertThat(log.of(code)).hasSize(2);
            log.append(code, NewEvent.of(EventKind.REFUSED, NewEvent.SYSTEM).to(DossierStatus.NOT_ACCEPTED));
            assertThat(log.of(code)).extracting(DossierEvent::sequence).containsExactly(1, 2, 3);
            assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.NOT_ACCEPTED);
            it.setRollbackOnly();
        });
        assertThat(log.of(code)).hasSize(2);
        assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.REGISTERED);
        assertThat(log.verify(code)).isEmpty();
    }

    @Test
    void doesNotTakeForForgedWhatIsWrittenMeanwhile() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();
        var writing = CompletableFuture.runAsync(() -> {
            for (var i = 0; i < 100; i++) {
                another(() -> log.append(code, NewEvent.of(EventKind.STEP_COMPLETED, NewEvent.SYSTEM)));
            }
        });

        while (!writing.isDone()) {
            assertThat(log.verify(code)).isEmpty();
        }
        assertThat(writing).isCompleted();
        assertThat(log.of(code)).hasSizeGreaterThan(100);
    }

    private void another(Runnable work) {
        var other = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        other.executeWithoutResult(it -> work.run());
    }

    private void tamper(String sql) {
        transaction.executeWithoutResult(it -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql(sql).update();
        });
    }

    private static String of(String code) {
        return "dossier = (select id from dossier where code = '" + code + "')";
    }
}
