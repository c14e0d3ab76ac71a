package vn.motcua.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What texts in the expression language can ask for, so that their value can be remembered.
 *
 * @param timeless whether the same variables give the same value on another day
 * @param words all that occur, the names of variables among them
 */
record Questions(boolean timeless, Set<String> words) {
    private static final Pattern ASKS_FOR_THE_DAY = Pattern.compile("\\b(now|today)\\s*\\(");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    static Questions in(String texts) {
        return new Questions(
                !ASKS_FOR_THE_DAY.matcher(texts).find(),
                WORD.matcher(texts).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet()));
    }

    /** Without what they cannot ask for: personal data have no business in a memory of answers. */
    Map<String, Object> read(Map<String, Object> variables) {
        var read = new HashMap<>(variables);
        read.keySet().retainAll(words);
        return read;
    }
}
