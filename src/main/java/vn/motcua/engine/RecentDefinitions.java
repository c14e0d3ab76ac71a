package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DefaultCacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.NullUnmarked;

/**
 * The engine keeps parsed models, and yet reads the row of a model in each transaction to see whether somebody
 * suspended it. Here it looks once a second.
 */
@NullUnmarked
class RecentDefinitions extends DeploymentCache {
    private static final int KEPT = 1000; // models, as the engine does by itself
    private static final Duration SUSPENSION_SEEN_AFTER = Duration.ofSeconds(1);

    private final Cache<String, Boolean> seen =
            Caffeine.newBuilder().expireAfterWrite(SUSPENSION_SEEN_AFTER).build();

    RecentDefinitions(List<Deployer> deployers) {
        super(new DefaultCacheFactory(), KEPT);
        setDeployers(deployers);
    }

    @Override
    public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
        var kept = id == null || seen.getIfPresent(id) == null ? null : findProcessDefinitionFromCache(id);
        if (kept != null) {
            return kept;
        }
        var found = super.findDeployedProcessDefinitionById(id);
        seen.put(id, true);
        return found;
    }
}
