package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.MappedStatement;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.MotcuaTest;

/** One kind of process is offered to a role; two of it run, each about a dossier of its own. */
@MotcuaTest
class RememberedSearchesIT {
    private static final String ROLE = "searching";
    private static final Date NOON = Date.from(Instant.parse("2026-03-02T05:00:00Z"));

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService people;

    private String deployment;

    @BeforeEach
    void twoDossiers() {
        var model = Bpmn.createExecutableProcess("searched")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("offered")
                .camundaCandidateGroups(ROLE)
                .endEvent()
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("searched.bpmn", model)
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey("searched", "searched-1");
        runtime.startProcessInstanceByKey("searched", "searched-2");
    }

    @AfterEach
    void end() {
        people.clearAuthentication();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void giveEachDossierItsOwnTasks() {
        var first = of("searched-1");
        var second = of("searched-2");
        assertThat(first).hasSize(1);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(of("searched-3")).isEmpty();
        assertThat(of("searched-1")).isEqualTo(first);
    }

    @Test
    void giveNobodyWhatAnotherMaySee() {
        people.setAuthentication("searcher", List.of(ROLE));
        assertThat(of("searched-1")).hasSize(1);
        people.setAuthentication("searcher", List.of("another"));
        assertThat(of("searched-1")).isEmpty();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey("searched-1")
                        .count())
                .isZero();
        people.setAuthentication("searcher", List.of(ROLE));
        assertThat(of("searched-2")).hasSize(1);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey("searched-2")
                        .count())
                .isOne();
    }

    private List<String> of(String dossier) {
        return tasks.createTaskQuery().processInstanceBusinessKey(dossier).list().stream()
                .map(Task::getId)
                .toList();
    }

    static Stream<UnaryOperator<TaskQuery>> searches() {
        return Stream.of(
                it -> it,
                it -> it.processInstanceBusinessKey("searched-1"),
                it -> it.processInstanceBusinessKey("searched-2"),
                it -> it.processInstanceId("one"),
                it -> it.processInstanceId("two").taskId("three"),
                it -> it.taskCandidateGroup(ROLE),
                it -> it.taskCandidateGroupIn(List.of(ROLE, "another")),
                it -> it.taskCandidateGroupIn(List.of(ROLE, "another", "third")),
                it -> it.taskCandidateUser("somebody"),
                it -> it.taskAssignee("somebody").orderByDueDate().asc(),
                it -> it.taskAssignee("another").orderByDueDate().asc(),
                it -> it.taskAssignee("another").orderByDueDate().desc(),
                it -> it.taskUnassigned().orderByTaskPriority().desc(),
                it -> it.tenantIdIn("19789", "19813"),
                it -> it.tenantIdIn("19813"),
                it -> it.withoutTenantId(),
                it -> it.dueBefore(NOON),
                it -> it.dueAfter(NOON).followUpBefore(NOON),
                it -> it.taskNameLike("%phép%"),
                it -> it.taskNameLike("%giấy%"),
                it -> it.taskVariableValueEquals("word", "one"),
                it -> it.processVariableValueEquals("word", "two"),
                it -> it.orderByProcessVariable("word", ValueType.STRING).asc(),
                it -> it.or().taskAssignee("somebody").taskCandidateGroup(ROLE).endOr(),
                it -> it.or().taskAssignee("another").taskUnassigned().endOr(),
                it -> it.processDefinitionKeyIn("searched", "another"),
                it -> it.taskDefinitionKey("offered").active());
    }

    /** Twice: what the second gets is remembered. */
    @ParameterizedTest
    @ValueSource(strings = {"selectTaskByQueryCriteria", "selectTaskCountByQueryCriteria"})
    void askWhatTheEngineWouldAsk(String statement) {
        var engines = statement(statement);
        var ours = statement(engine.getDbSqlSessionFactory().mapStatement(statement));
        assertThat(ours.getId()).isNotEqualTo(engines.getId());
        for (int time = 0; time < 2; time++) {
            searches().forEach(criteria -> {
                var search = (TaskQueryImpl) criteria.apply(tasks.createTaskQuery());
                search.list(); // makes it ready to be asked
                assertThat(asked(ours, search)).isEqualTo(asked(engines, search));
            });
        }
    }

    @Test
    void shareTheTextBetweenDossiers() {
        var ours = statement(engine.getDbSqlSessionFactory().mapStatement("selectTaskByQueryCriteria"));
        var first = asked(ours, (TaskQueryImpl) tasks.createTaskQuery().processInstanceBusinessKey("searched-1"));
        var second = asked(ours, (TaskQueryImpl) tasks.createTaskQuery().processInstanceBusinessKey("searched-2"));
        assertThat(second.get(0)).isSameAs(first.get(0));
        assertThat(first).contains("searched-1").doesNotContain("searched-2");
        assertThat(second).contains("searched-2").doesNotContain("searched-1");
    }

    private MappedStatement statement(String name) {
        return engine.getSqlSessionFactory().getConfiguration().getMappedStatement(name);
    }

    /** The text and, in their order, what stands in for its question marks. */
    private List<Object> asked(MappedStatement statement, TaskQueryImpl search) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var bound = statement.getBoundSql(search);
            var asked = new ArrayList<Object>(List.of(bound.getSql()));
            var noting = (PreparedStatement) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, given) -> {
                        asked.add(method.getName());
                        asked.addAll(List.of(given));
                        return null;
                    });
            var places = statement.getConfiguration().newParameterHandler(statement, search, bound);
            assertThatNoException().isThrownBy(() -> places.setParameters(noting));
            return asked;
        });
    }
}
