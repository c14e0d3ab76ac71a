package vn.motcua.review;

import org.springframework.stereotype.Component;
import vn.motcua.engine.FormWord;

/** {@code supplementAsked} in forms: as often as the rule allows, so that they leave the choice out. The server refuses it too. */
@Component
class SupplementAskedWord implements FormWord {
    private final SupplementRequests requests;

    SupplementAskedWord(SupplementRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "supplementAsked";
    }

    @Override
    public Boolean value(String businessKey) {
        return requests.areUsedUp(businessKey);
    }
}
