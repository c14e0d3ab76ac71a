package vn.motcua.national;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads on in the portal, a page at a time. */
@Component
class ArrivalPull {
    private final NationalPortal portal;
    private final ArrivalCursor cursor;
    private final ArrivalDoor door;
    private final NationalSettings settings;

    ArrivalPull(NationalPortal portal, ArrivalCursor cursor, ArrivalDoor door, NationalSettings settings) {
        this.portal = portal;
        this.cursor = cursor;
        this.door = door;
        this.settings = settings;
    }

    /**
     * Keeps a page and moves the cursor in one transaction: what is not kept is read again.
     *
     * @return false when there is nothing further, or another node reads
     * @throws NationalPortalAwayException when the portal gives no page
     */
    @Transactional
    public boolean page() {
        var position = cursor.lock();
        if (position.isEmpty()) {
            return false;
        }
        var page = portal.arrivals(position.get(), settings.inbound().page());
        page.items().forEach(door::take);
        cursor.move(page.next());
        return !page.items().isEmpty() && !page.next().equals(position.get());
    }
}
