package vn.motcua.engine;

import org.jspecify.annotations.Nullable;

/** What a word in the expressions of models stands for, asked for anew each time: nothing of it is stored as a variable. */
public interface ModelWord {
    /** As the models write it: {@code dueAt} for <code>${dueAt}</code>. */
    String name();

    /** @param businessKey of the process that asks; null when it has none */
    @Nullable
    Object value(@Nullable String businessKey);
}
