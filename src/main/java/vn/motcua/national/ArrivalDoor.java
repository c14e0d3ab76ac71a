package vn.motcua.national;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where what the portal hands over comes in, fetched or pushed. */
@Service
class ArrivalDoor {
    private final Arrivals arrivals;
    private final ArrivalPlaces places;
    private final TakeInProcess process;

    ArrivalDoor(Arrivals arrivals, ArrivalPlaces places, TakeInProcess process) {
        this.arrivals = arrivals;
        this.places = places;
        this.process = process;
    }

    /**
     * Keeps it, and starts taking it in when it is new, all in one transaction.
     *
     * @return its national code
     */
    @Transactional
    public String take(JsonNode item) {
        var arrival = new Arrival(item);
        var unit = places.responsible(arrival);
        arrivals.keep(arrival, unit.code()).ifPresent(id -> process.start(id, unit.code()));
        return arrival.code();
    }
}
