package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DefaultCacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.NullUnmarked;

/**
 * The engine keeps parsed models, and yet reads the row of a model in each transaction to see whether somebody
 * suspended it, and for each start and each call which version is the latest. Here it looks once a second; what is
 * deployed in this virtual machine is seen at once.
 */
@NullUnmarked
class RecentDefinitions extends DeploymentCache {
    private static final int KEPT = 1000; // models, as the engine does by itself
    private static final Duration CHANGE_SEEN_AFTER = Duration.ofSeconds(1);

    private final Cache<String, Boolean> seen =
            Caffeine.newBuilder().expireAfterWrite(CHANGE_SEEN_AFTER).build();

    /** Key of a model, of those that belong to no tenant, to the id of its latest version. */
    private final Cache<String, String> latest =
            Caffeine.newBuilder().expireAfterWrite(CHANGE_SEEN_AFTER).build();

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

    @Override
    public ProcessDefinitionEntity findDeployedLatestProcessDefinitionByKey(String key) {
        return latest(key, () -> super.findDeployedLatestProcessDefinitionByKey(key));
    }

    @Override
    public ProcessDefinitionEntity findDeployedLatestProcessDefinitionByKeyAndTenantId(String key, String tenant) {
        return tenant == null
                ? latest(key, () -> super.findDeployedLatestProcessDefinitionByKeyAndTenantId(key, null))
                : super.findDeployedLatestProcessDefinitionByKeyAndTenantId(key, tenant);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        super.deploy(deployment);
        latest.invalidateAll();
    }

    private ProcessDefinitionEntity latest(String key, Supplier<ProcessDefinitionEntity> search) {
        var id = latest.getIfPresent(key);
        var kept = id == null ? null : findProcessDefinitionFromCache(id);
        if (kept != null) {
            return kept;
        }
        var found = search.get();
        if (found != null && found.getTenantId() == null) {
            latest.put(key, found.getId());
        }
        return found;
    }
}
