package vn.motcua.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has read of a dossier: each part of a process asks anew, and within one transaction only
 * its own writes change the answer. Outside a transaction nothing is kept.
 */
final class ReadOnce<T> {

    T get(String code, Supplier<T> read) {
        return find(code, () -> Optional.of(read.get())).orElseThrow();
    }

    /** What is not there is looked for again. */
    Optional<T> find(String code, Supplier<Optional<T>> read) {
        var kept = kept();
        var known = kept.map(it -> it.get(code));
        if (known.isPresent()) {
            return known;
        }
        var value = read.get();
        kept.ifPresent(it -> value.ifPresent(found -> it.put(code, found)));
        return value;
    }

    /** After a write of this transaction; nothing happens to what was not read. */
    void change(String code, UnaryOperator<T> write) {
        kept().ifPresent(it -> it.computeIfPresent(code, (same, value) -> write.apply(value)));
    }

    /** What another statement has read or written besides. */
    void keep(String code, T value) {
        kept().ifPresent(it -> it.put(code, value));
    }

    void forget(String code) {
        kept().ifPresent(it -> it.remove(code));
    }

    private Optional<Map<String, T>> kept() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        var kept = (Kept<T>) TransactionSynchronizationManager.getResource(this);
        return Optional.of(kept == null ? begin() : kept.values);
    }

    private Map<String, T> begin() {
        var kept = new Kept<T>();
        TransactionSynchronizationManager.bindResource(this, kept);
        TransactionSynchronizationManager.registerSynchronization(new End(kept, this));
        return kept.values;
    }

    private static final class Kept<T> extends ResourceHolderSupport {
        private final Map<String, T> values = new HashMap<>();
    }

    /** Lets go of what was kept, also while another transaction runs within this one. */
    private static final class End extends ResourceHolderSynchronization<Kept<?>, ReadOnce<?>> {
        private End(Kept<?> kept, ReadOnce<?> key) {
            super(kept, key);
        }
    }
}
