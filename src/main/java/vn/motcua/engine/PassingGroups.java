package vn.motcua.engine;

import java.util.List;

/** Groups to which somebody belongs for a time only. They are asked for whenever the engine asks who is acting. */
public interface PassingGroups {

    /**
     * Those of this very moment; often asked, so it has to be quick, and may not ask the engine.
     *
     * @param user sign-in name
     */
    List<String> of(String user);
}
