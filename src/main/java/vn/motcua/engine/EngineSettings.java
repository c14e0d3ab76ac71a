package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration.JobConfiguration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.util.function.SingletonSupplier;

/** What the starter's own settings cannot say. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {
    private static final Duration DENIAL_SEEN_AFTER = Duration.ofSeconds(10);

    @Bean
    ProcessEnginePlugin wardsAndRights(
            RecentSignIns recent,
            ObjectProvider<PassingGroups> passing,
            ObjectProvider<ModelWord> words,
            ObjectProvider<FormWords> forms,
            ObjectProvider<TaskModels> models,
            ApplicationContext beans) {
        Cache<String, Boolean> denials =
                Caffeine.newBuilder().expireAfterWrite(DENIAL_SEEN_AFTER).build();
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setTenantIdProvider(new UnitTenants());
                engine.setTenantCheckEnabled(true);
                // staff claim and complete what is theirs; handing a task to somebody else is a supervisor's right
                engine.setDefaultUserPermissionNameForTask("TASK_WORK");
                engine.setIdentityService(new PassingMembers(SingletonSupplier.of(passing::getObject)));
                engine.setResourceAuthorizationProvider(new TaskRights());
                engine.setCustomSessionFactories(List.of(
                        new Sessions(AuthorizationManager.class, () -> new Rights(denials)),
                        new Sessions(ExecutionManager.class, WholeTrees::new),
                        new Sessions(TaskManager.class, KnownTasks::new),
                        new Sessions(VariableInstanceManager.class, WholeScopes::new),
                        new Sessions(DbSqlSession.class, () -> new JointWrites(engine.getDbSqlSessionFactory()))));
                engine.setIdentityProviderSessionFactory(
                        new Sessions(WatchedDirectory.class, () -> new WatchedDirectory(recent::forget)));
                engine.setExpressionManager(new WordsOfModels(beans, words::stream));
                engine.setFormService(new FormsWithWords(
                        SingletonSupplier.of(forms::getObject), SingletonSupplier.of(models::getObject)));
                engine.setTaskMetricsEnabled(false);
                // a business error that a model does not catch would end its instance without a word
                engine.setEnableExceptionsAfterUnhandledBpmnError(true);
                var tables = new DefaultDmnEngineConfiguration();
                tables.setFeelEngineFactory(ParsedOnce::new);
                engine.setDmnEngineConfiguration(tables);
                RememberedProperties.install();
                engine.setCustomExceptionCodeProvider(new RefusalCodes());
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                engine.setDeploymentCache(new RecentDefinitions(engine.getDeployers()));
                RememberedSearches.install(engine.getDbSqlSessionFactory());
            }
        };
    }

    @Bean
    JobExecutor jobExecutor(
            @Qualifier(JobConfiguration.CAMUNDA_TASK_EXECUTOR_QUALIFIER) TaskExecutor threads,
            CamundaBpmProperties settings) {
        var jobs = new PatientJobExecutor();
        jobs.setTaskExecutor(threads);
        jobs.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        var given = settings.getJobExecution();
        var set = PropertyMapper.get().alwaysApplyingWhenNonNull();
        set.from(given::getLockTimeInMillis).to(jobs::setLockTimeInMillis);
        set.from(given::getMaxJobsPerAcquisition).to(jobs::setMaxJobsPerAcquisition);
        set.from(given::getWaitTimeInMillis).to(jobs::setWaitTimeInMillis);
        set.from(given::getMaxWait).to(jobs::setMaxWait);
        set.from(given::getBackoffTimeInMillis).to(jobs::setBackoffTimeInMillis);
        set.from(given::getMaxBackoff).to(jobs::setMaxBackoff);
        set.from(given::getBackoffDecreaseThreshold).to(jobs::setBackoffDecreaseThreshold);
        set.from(given::getWaitIncreaseFactor).to(jobs::setWaitIncreaseFactor);
        // with a first wait above the longest the engine would not wait at all
        jobs.setWaitTimeInMillis((int) Math.min(jobs.getWaitTimeInMillis(), jobs.getMaxWait()));
        return jobs;
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
