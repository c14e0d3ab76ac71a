package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the starter's own settings cannot say. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {
    private static final Duration DENIAL_SEEN_AFTER = Duration.ofSeconds(10);

    @Bean
    ProcessEnginePlugin wardsAndRights(RecentSignIns recent) {
        Cache<String, Boolean> denials =
                Caffeine.newBuilder().expireAfterWrite(DENIAL_SEEN_AFTER).build();
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setTenantIdProvider(new UnitTenants());
                engine.setTenantCheckEnabled(true);
                // staff claim and complete what is theirs; handing a task to somebody else is a supervisor's right
                engine.setDefaultUserPermissionNameForTask("TASK_WORK");
                engine.setResourceAuthorizationProvider(new TaskRights());
                engine.setCustomSessionFactories(
                        List.of(new Sessions(AuthorizationManager.class, () -> new Rights(denials))));
                engine.setIdentityProviderSessionFactory(
                        new Sessions(WatchedDirectory.class, () -> new WatchedDirectory(recent::forget)));
                engine.setTaskMetricsEnabled(false);
                RememberedProperties.install();
                engine.setCustomExceptionCodeProvider(new RefusalCodes());
            }
        };
    }

    /** Opens sessions of ours in place of the engine's own, under their name. */
    private record Sessions(Class<?> type, Supplier<Session> open) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return open.get();
        }
    }
}
