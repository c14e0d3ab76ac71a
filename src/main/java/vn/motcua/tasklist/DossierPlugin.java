package vn.motcua.tasklist;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Brings the dossier panel and the time-left badge into Tasklist; the web app finds it by its service entry. */
public class DossierPlugin extends AbstractTasklistPlugin {
    static final String ID = "motcua";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(DossierPluginResource.class);
    }
}
