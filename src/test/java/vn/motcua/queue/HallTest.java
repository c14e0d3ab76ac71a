package vn.motcua.queue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Browser;

/** In a waiting room that is empty before and after. */
abstract class HallTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TicketDoor door;

    HallPages pages;

    @BeforeEach
    void nobodyIsThere() {
        pages = new HallPages(browser, database);
        pages.empty();
    }

    @AfterEach
    void everybodyLeaves() {
        pages.empty();
    }
}
