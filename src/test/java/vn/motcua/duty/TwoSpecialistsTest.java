package vn.motcua.duty;

import static vn.motcua.duty.Office.CLERK;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.EngineTables;

/** In an office whose records clerk is a specialist too, so that the work of one can go to the other. */
abstract class TwoSpecialistsTest {
    @Autowired
    EngineTables engine;

    @Autowired
    Office office;

    @BeforeEach
    void anotherSpecialist() {
        engine.makeMember(CLERK, "specialist");
    }

    @AfterEach
    void noMore() {
        engine.removeMember(CLERK, "specialist");
    }
}
