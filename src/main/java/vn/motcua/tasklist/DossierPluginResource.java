package vn.motcua.tasklist;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Serves the plug-in's script and style; its data comes from {@link StaffApi}. */
@Path("plugin/" + DossierPlugin.ID)
public class DossierPluginResource extends AbstractTasklistPluginRootResource {
    public DossierPluginResource() {
        super(DossierPlugin.ID);
    }
}
