package vn.motcua.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/**
 * Looks for new jobs some times a second instead of once for each job that is added: what is done in the background,
 * such as a mail, need not leave within the millisecond, and each look is a transaction.
 */
class PatientJobExecutor extends SpringJobExecutor {
    private static final Duration GATHERING = Duration.ofMillis(200);

    private final AtomicBoolean called = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "job-gathering");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void jobWasAdded() {
        if (called.compareAndSet(false, true)) {
            timer.schedule(this::look, GATHERING.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        called.set(false);
        super.jobWasAdded();
    }
}
