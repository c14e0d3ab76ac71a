package vn.motcua.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The engine answers 500 when a task is gone, was changed meanwhile, or may not be completed like this. For a clerk
 * these are conflicts that she can act on, so they become 409 or 422 with a sentence that says what to do.
 */
class TaskConflictFilter extends OncePerRequestFilter {
    private static final Pattern MOVE =
            Pattern.compile(".*/task/([^/]+)/(?:complete|claim|unclaim|submit-form|assignee)$");
    private static final int OPTIMISTIC_LOCKING = 1;
    private static final String REASON = "Message: '";
    private static final String GONE =
            "Việc này vừa được người khác hoàn thành hoặc nhận xử lý. Hãy tải lại danh sách.";

    private static final String NOT_HERS =
            "Việc này không thuộc quyền xử lý của bạn, hoặc thời gian bạn làm thay đã hết. Hãy tải lại danh sách.";

    private static final String OF_ANOTHER_TENANT = "ENGINE-13034";
    private static final String OF_ANOTHER_UNIT = "Việc này thuộc phường, xã khác. Hãy chọn việc trong danh sách.";

    private final ObjectMapper json = new ObjectMapper();
    private final TaskService tasks;

    TaskConflictFilter(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !MOVE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        var body = answer.getContentAsByteArray();
        var conflict = answer.getStatus() >= 400 ? conflict(task(request), answer.getStatus(), body) : null;
        if (conflict != null) {
            answer.resetBuffer();
            answer.setStatus(conflict.status());
            answer.getOutputStream()
                    .write(json.writeValueAsBytes(Map.of("type", conflict.type(), "message", conflict.message())));
        }
        answer.copyBodyToResponse();
    }

    private @Nullable Conflict conflict(String task, int status, byte[] body) throws IOException {
        JsonNode error = body.length == 0 || body[0] != '{' ? json.createObjectNode() : json.readTree(body);
        var message = error.path("message").asText();
        var code = error.path("code").asInt();
        if (code == TaskRefusedException.CODE) {
            return new Conflict(422, "TaskRefused", sentence(message));
        }
        if (message.contains(OF_ANOTHER_TENANT)) {
            return new Conflict(403, "TaskOfAnotherUnit", OF_ANOTHER_UNIT);
        }
        var isNotHers = error.path("type").asText().equals("AuthorizationException");
        var isTaken = code == OPTIMISTIC_LOCKING || status == 404 || message.contains("already claimed");
        if (isTaken || (isNotHers || status >= 500) && isGone(task)) {
            return new Conflict(409, "TaskConflict", GONE);
        }
        return isNotHers ? new Conflict(403, "TaskNotYours", NOT_HERS) : null;
    }

    /**
     * Whoever comes second may fail in many ways inside the engine; that the task is gone is the reason for all. With
     * the task go the rights on it, so that he may seem to have none.
     */
    private boolean isGone(String task) {
        return tasks.createTaskQuery().taskId(task).count() == 0;
    }

    private static String task(HttpServletRequest request) {
        var path = MOVE.matcher(request.getRequestURI());
        return path.matches() ? path.group(1) : "";
    }

    /** The engine wraps the reason: "Cannot complete task …: ENGINE-03051 … Message: 'the reason'". */
    private static String sentence(String message) {
        var start = message.indexOf(REASON);
        var end = message.lastIndexOf('\'');
        return start >= 0 && end > start + REASON.length() ? message.substring(start + REASON.length(), end) : message;
    }

    private record Conflict(int status, String type, String message) {}
}
