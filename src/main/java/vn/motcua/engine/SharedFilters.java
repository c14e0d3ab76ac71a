package vn.motcua.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The lists with which everybody starts in Tasklist. They are made once; an administrator may change them. */
@Component
public class SharedFilters {
    private static final String TODAY = "${dateTime().withTimeAtStartOfDay()}";
    private static final String TOMORROW = "${dateTime().withTimeAtStartOfDay().plusDays(1)}";
    private static final String MONDAY = "${dateTime().withTimeAtStartOfDay().plusWeeks(1).withDayOfWeek(1)}";

    private static final String STANDING_IN = "${sharedFilters.standingIn()}";
    private static final List<String> NONE = List.of("none"); // the engine refuses to look for no group

    private final FilterService filters;
    private final TaskService tasks;
    private final Directory directory;
    private final CurrentUser user;
    private final ObjectProvider<PassingGroups> passing;

    SharedFilters(
            FilterService filters,
            TaskService tasks,
            Directory directory,
            CurrentUser user,
            ObjectProvider<PassingGroups> passing) {
        this.filters = filters;
        this.tasks = tasks;
        this.directory = directory;
        this.user = user;
        this.passing = passing;
    }

    /** The groups in which whoever looks is for a time; the filter asks for them by the name of this bean. */
    public List<String> standingIn() {
        var groups = user.id().map(passing.getObject()::of).orElse(NONE);
        return groups.isEmpty() ? NONE : groups;
    }

    /** @param roles who may read them */
    public void create(List<String> roles) {
        create("Việc của tôi", 10, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"), roles);
        create("Việc chờ nhận", 20, ofMyGroups().taskUnassigned(), roles);
        create(
                "Đến hạn hôm nay",
                30,
                ofMyGroups().includeAssignedTasks().dueAfterExpression(TODAY).dueBeforeExpression(TOMORROW),
                roles);
        create(
                "Đến hạn tuần này",
                35,
                ofMyGroups().includeAssignedTasks().dueAfterExpression(TODAY).dueBeforeExpression(MONDAY),
                roles);
        create(
                "Việc làm thay",
                25,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression(STANDING_IN)
                        .includeAssignedTasks(),
                roles);
        create("Quá hạn", 40, ofMyGroups().includeAssignedTasks().dueBeforeExpression("${now()}"), roles);
    }

    private TaskQuery ofMyGroups() {
        return tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}");
    }

    private void create(String name, int priority, TaskQuery query, List<String> roles) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false));
        var id = filters.saveFilter(filter).getId();
        roles.forEach(role -> directory.grant(role, Resources.FILTER, id, Permissions.READ));
    }
}
