package vn.motcua.engine;

import org.jspecify.annotations.Nullable;

/**
 * What forms of staff may name without anybody having set it: asked for when a form is shown, and again when it is sent.
 * What was entered, or a variable of that name, comes before it.
 */
public interface FormWord {
    /** As the forms write it. */
    String name();

    /** @param businessKey of the process that the task belongs to */
    @Nullable
    Object value(String businessKey);
}
