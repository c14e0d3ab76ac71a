package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class JointWritesIT {
    private static final int MANY = 130;

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
    private Task task;

    @BeforeEach
    void aWaitingTask() {
        var model = Bpmn.createExecutableProcess("joint")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("waits")
                .endEvent()
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("joint.bpmn", model)
                .deploy()
                .getId();
        var instance = runtime.startProcessInstanceByKey("joint");
        task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    @AfterEach
    void end() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void areTheSessionOfEveryCommand() {
        DbSqlSession session = inOneCommand(context -> context.getSession(DbSqlSession.class));
        assertThat(session).isInstanceOf(JointWrites.class);
    }

    @Test
    void sendRowsOfThreeTablesInOneText() {
        var texts = new ArrayList<String>();
        inOneCommand(context -> {
            var session = counted(texts);
            return session.executeDbOperations(List.of(
                    insert(new UserEntity("jointUser")),
                    insert(new TenantEntity("jointTenant")),
                    insert(new GroupEntity("jointGroup"))));
        });
        assertThat(texts).singleElement().asString().contains("ACT_ID_USER", "ACT_ID_TENANT", "ACT_ID_GROUP");
        assertThat(people.createUserQuery().userId("jointUser").count()).isOne();
        assertThat(people.createGroupQuery().groupId("jointGroup").count()).isOne();
        assertThat(people.createTenantQuery().tenantId("jointTenant").count()).isOne();
        people.deleteUser("jointUser");
        people.deleteGroup("jointGroup");
        people.deleteTenant("jointTenant");
    }

    @Test
    void writeMoreThanOneTextHolds() {
        var many = Variables.createVariables();
        IntStream.range(0, MANY).forEach(it -> many.putValue("of" + it, it));
        tasks.setVariables(task.getId(), many);
        assertThat(tasks.getVariables(task.getId())).containsAllEntriesOf(many);
    }

    @Test
    void tellWhoComesSecondToATask() {
        assertThatExceptionOfType(OptimisticLockingException.class)
                .isThrownBy(() -> inOneCommand(context -> {
                    var mine = context.getTaskManager().findTaskById(task.getId());
                    meanwhile(() -> tasks.setPriority(task.getId(), 70));
                    mine.setPriority(60);
                    runtime.setVariable(task.getProcessInstanceId(), "word", "mine");
                    return null;
                }));
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getPriority())
                .isEqualTo(70);
        assertThat(runtime.getVariables(task.getProcessInstanceId())).isEmpty();
    }

    @Test
    void tellWhoAddsToWhatIsGone() {
        assertThatExceptionOfType(OptimisticLockingException.class)
                .isThrownBy(() -> inOneCommand(context -> {
                    context.getExecutionManager().findExecutionById(task.getExecutionId());
                    meanwhile(() -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "meanwhile"));
                    runtime.setVariable(task.getExecutionId(), "word", "late");
                    return null;
                }));
    }

    @Test
    void writeNothingWhenOneRowIsRefused() {
        var refusal = catchThrowableOfType(
                ProcessEngineException.class,
                () -> inOneCommand(context -> {
                    context.getDbEntityManager().insert(new TenantEntity("jointFirst"));
                    context.getDbEntityManager().insert(new GroupEntity("jointTwice"));
                    meanwhile(() -> people.saveGroup(new GroupEntity("jointTwice")));
                    return null;
                }));
        assertThat(refusal).isNotInstanceOf(OptimisticLockingException.class).hasStackTraceContaining("duplicate key");
        assertThat(people.createTenantQuery().tenantId("jointFirst").count()).isZero();
        people.deleteGroup("jointTwice");
    }

    private <T> T inOneCommand(Command<T> command) {
        return engine.getCommandExecutorTxRequiresNew().execute(command);
    }

    private static void meanwhile(Runnable other) {
        CompletableFuture.runAsync(other).join();
    }

    private static DbOperation insert(DbEntity row) {
        var operation = new DbEntityOperation();
        operation.setOperationType(DbOperationType.INSERT);
        operation.setEntityType(row.getClass());
        operation.setEntity(row);
        return operation;
    }

    /** A session that notes every text which it has prepared. */
    private JointWrites counted(List<String> texts) {
        var noted = (SqlSessionFactory) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SqlSessionFactory.class}, (proxy, method, arguments) -> {
                    var session = (SqlSession) method.invoke(engine.getSqlSessionFactory(), arguments);
                    var connection = noting(texts, session.getConnection());
                    return Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {SqlSession.class},
                            (it, called, given) -> called.getName().equals("getConnection")
                                    ? connection
                                    : called.invoke(session, given));
                });
        var factory = new DbSqlSessionFactory(true);
        factory.setDatabaseType(engine.getDatabaseType());
        factory.setSqlSessionFactory(noted);
        return new JointWrites(factory);
    }

    private Connection noting(List<String> texts, Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        texts.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
