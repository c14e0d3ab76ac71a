package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TaskConflictFilterTest {
    private static final String NO_RIGHT = "{\"type\": \"AuthorizationException\", \"message\": \"No permission\"}";

    private final TaskService tasks = mock(TaskService.class, RETURNS_DEEP_STUBS);
    private final TaskConflictFilter filter = new TaskConflictFilter(tasks);

    @Test
    void aRightThatWentWithTheTaskIsAConflict() throws Exception {
        var answer = completed("gone", 0, 403, NO_RIGHT);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("TaskConflict");
    }

    @Test
    void aTaskThatIsThereAndNotHersIsForbidden() throws Exception {
        var answer = completed("there", 1, 403, NO_RIGHT);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("TaskNotYours");
    }

    @Test
    void anErrorOfATaskThatIsThereStaysOne() throws Exception {
        var answer = completed("there", 1, 500, "{\"type\": \"ProcessEngineException\", \"message\": \"x\"}");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString()).contains("ProcessEngineException");
    }

    /** @param found how many tasks of that id the engine has */
    private MockHttpServletResponse completed(String task, long found, int status, String body) throws Exception {
        when(tasks.createTaskQuery().taskId(task).count()).thenReturn(found);
        var request = new MockHttpServletRequest("POST", "/engine-rest/task/" + task + "/complete");
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, (asked, answered) -> {
            ((HttpServletResponse) answered).setStatus(status);
            answered.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        });
        return response;
    }
}
