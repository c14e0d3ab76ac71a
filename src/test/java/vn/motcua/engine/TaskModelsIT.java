package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.support.MotcuaTest;

/** Models are read by the application, also when a member of staff is the first who needs one after a start. */
@MotcuaTest
class TaskModelsIT {
    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identity;

    @Autowired
    AutowireCapableBeanFactory beans;

    @AfterEach
    void nobody() {
        identity.clearAuthentication();
    }

    @Test
    void whoeverIsSignedInNeedsNoRightToReadThem() {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("receive-dossier")
                .latestVersion()
                .singleResult();
        var task = repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(UserTask.class).stream()
                .filter(it -> it.getCamundaFormRef() != null)
                .findFirst()
                .orElseThrow();
        identity.setAuthenticatedUserId("reception19813");

        var read = beans.createBean(TaskModels.class).of(definition.getId(), task.getId());

        assertThat(read.form()).isPresent();
        assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("reception19813");
    }
}
