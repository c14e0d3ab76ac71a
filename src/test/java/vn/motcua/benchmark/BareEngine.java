package vn.motcua.benchmark;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The engine alone with the starter's defaults, in this virtual machine: four user tasks, a delegate, an asynchronous
 * notification; no HTTP, no rights, no files, no papers, no event log.
 */
final class BareEngine implements AutoCloseable {
    private static final int START_VARIABLES = 12;
    private static final List<String> BEFORE_THE_NOTICE = List.of("reception1", "specialist1", "leader1");

    private final ConfigurableApplicationContext context;
    private final RuntimeService runtime;
    private final TaskService tasks;

    BareEngine(String databaseUrl) {
        context = new SpringApplicationBuilder(Engine.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.config.location=classpath:/benchmark/bare-engine.yaml",
                        "--spring.datasource.url=" + databaseUrl,
                        "--spring.datasource.username=postgres");
        runtime = context.getBean(RuntimeService.class);
        tasks = context.getBean(TaskService.class);
        context.getBean(RepositoryService.class)
                .createDeployment()
                .addClasspathResource("benchmark/bare-dossier.bpmn")
                .deploy();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class
    })
    static class Engine {
        @Bean
        JavaDelegate stamp() {
            return execution -> execution.setVariable("stampedAt", Instant.now().toEpochMilli());
        }
    }

    /** @return dossiers per second */
    double run(int dossiers, int workers) throws Exception {
        return new Halves<>(this::untilTheNotice, this::handOver).run(dossiers, workers);
    }

    private boolean handOver(String instance) {
        var isThere = tasks.createTaskQuery().processInstanceId(instance).count() == 1;
        if (isThere) {
            complete(instance, "reception2");
        }
        return isThere;
    }

    private String untilTheNotice() {
        Map<String, Object> variables = new HashMap<>();
        for (var i = 0; i < START_VARIABLES; i++) {
            variables.put("field" + i, "value " + i + " Tôn Nữ Diệu Huyền");
        }
        var instance = runtime.startProcessInstanceByKey(
                        "bare-dossier", UUID.randomUUID().toString(), variables)
                .getId();
        BEFORE_THE_NOTICE.forEach(user -> complete(instance, user));
        return instance;
    }

    private void complete(String instance, String user) {
        var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        tasks.claim(task.getId(), user);
        tasks.getVariables(task.getId());
        tasks.complete(task.getId(), Map.of("outcome", "grant", "note", "Hồ sơ đầy đủ, hợp lệ", "by", user));
    }

    @Override
    public void close() {
        context.close();
    }
}
