package vn.motcua.tasklist;

import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;

/** The officers of one ward, and what lies before them. */
class Officers {
    static final String UNIT = "19815";
    static final String CLERK = "reception" + UNIT;
    static final String SPECIALIST = "specialist" + UNIT;
    static final String HEAD = "divisionHead" + UNIT;

    private final Motcua motcua;
    private final EngineUsers users;

    Officers(Motcua motcua, EngineUsers users) {
        this.motcua = motcua;
        this.users = users;
    }

    /** Code of a dossier that waits for the reception. */
    String submitted(Application application) {
        return motcua.submitted(application.in(UNIT)).code();
    }

    String task(String person, String code) {
        return (String) motcua.tasks(person, code).get(0).get("id");
    }

    SignedInUser user(String person) {
        return users.find(person).orElseThrow();
    }
}
