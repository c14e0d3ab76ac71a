package vn.motcua.queue;

import java.time.Duration;
import java.util.Optional;

/**
 * What a day was like at one service of a ward.
 *
 * @param service key in the plan
 * @param name in Vietnamese
 * @param tickets that waited for it, taken at the door or passed on from another service
 * @param waiting of these, who wait now
 * @param notCome of these, who were called and did not come
 * @param medianWait until the first call, of those who were called; of an appointment since its time. Empty when nobody
 *     was
 * @param longWait within which nine out of ten were called
 * @param medianServing at the desk, of those who have left it
 * @param longServing within which nine out of ten have left it
 */
public record ServiceFigures(
        String service,
        String name,
        int tickets,
        int waiting,
        int notCome,
        Optional<Duration> medianWait,
        Optional<Duration> longWait,
        Optional<Duration> medianServing,
        Optional<Duration> longServing) {}
