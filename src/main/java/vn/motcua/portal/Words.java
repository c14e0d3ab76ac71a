package vn.motcua.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody typed to find something, with or without accents, in words of every day. */
final class Words {
    private static final int SHORTEST = 2; // letters

    private final Set<String> wanted;

    private Words(Set<String> wanted) {
        this.wanted = wanted;
    }

    static Words of(String typed) {
        return new Words(split(typed).filter(it -> it.length() >= SHORTEST).collect(Collectors.toSet()));
    }

    /**
     * Those whose text has all the words, or else most of them; a word is found by its beginning. All, when nothing was
     * typed.
     */
    <T> Found<T> in(List<T> all, Function<T, String> text) {
        var scored =
                all.stream().map(it -> new Scored<>(it, score(text.apply(it)))).toList();
        var best = scored.stream().mapToLong(Scored::score).max().orElse(0);
        if (best == 0 && !wanted.isEmpty()) {
            return new Found<>(List.of(), true);
        }
        var found = scored.stream().filter(it -> it.score() == best).map(Scored::item);
        return new Found<>(found.toList(), best == wanted.size());
    }

    private record Scored<T>(T item, long score) {}

    /** @param exact false when some of the words were found nowhere */
    record Found<T>(List<T> items, boolean exact) {
        <S> Found<S> map(Function<T, S> change) {
            return new Found<>(items.stream().map(change).toList(), exact);
        }
    }

    private long score(String text) {
        var words = split(text).toList();
        return wanted.stream()
                .filter(it -> words.stream().anyMatch(word -> word.startsWith(it)))
                .count();
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(Plain.text(text).split("[^\\p{L}\\p{N}.]+")).filter(it -> !it.isEmpty());
    }
}
