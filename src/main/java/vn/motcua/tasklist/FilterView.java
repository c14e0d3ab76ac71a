package vn.motcua.tasklist;

import java.util.List;

/** What occurs in somebody's open tasks, so that she can choose of it: a procedure is found by what stands on its tasks. */
record FilterView(List<Choice> procedures, List<Choice> steps) {

    /**
     * @param name in the reader's language
     * @param value as it stands on the tasks, in Vietnamese
     */
    record Choice(String name, String value) {}
}
