package vn.motcua.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody typed to find something, with or without accents, in words of every day. */
final class Words {
    private static final int SHORTEST = 2; // letters

    private final List<String> wanted;

    private Words(List<String> wanted) {
        this.wanted = wanted;
    }

    static Words of(String typed) {
        return new Words(
                split(typed).filter(it -> it.length() >= SHORTEST).distinct().toList());
    }

    /**
     * Those whose text has all the words, or else most of them. All, when nothing was typed. The last word may be only
     * begun, but not when it is a word of any text itself: who looks for a house does not want every certificate.
     */
    <T> Found<T> in(List<T> all, Function<T, String> text) {
        var texts = all.stream()
                .map(it -> new Text<>(it, split(text.apply(it)).collect(Collectors.toSet())))
                .toList();
        var counted = wanted.stream().map(it -> test(it, texts)).toList();
        var scored = texts.stream()
                .map(it -> new Scored<>(it.item(), it.score(counted)))
                .toList();
        var best = scored.stream().mapToLong(Scored::score).max().orElse(0);
        if (best == 0 && !wanted.isEmpty()) {
            return new Found<>(List.of(), true);
        }
        var found = scored.stream().filter(it -> it.score() == best).map(Scored::item);
        return new Found<>(found.toList(), best == wanted.size());
    }

    private <T> Predicate<Set<String>> test(String word, List<Text<T>> texts) {
        var whole = texts.stream().anyMatch(it -> it.words().contains(word));
        var last = word.equals(wanted.get(wanted.size() - 1));
        return whole || !last ? it -> it.contains(word) : it -> it.stream().anyMatch(other -> other.startsWith(word));
    }

    private record Text<T>(T item, Set<String> words) {
        long score(List<Predicate<Set<String>>> counted) {
            return counted.stream().filter(it -> it.test(words)).count();
        }
    }

    private record Scored<T>(T item, long score) {}

    /** @param exact false when some of the words were found nowhere */
    record Found<T>(List<T> items, boolean exact) {
        <S> Found<S> map(Function<T, S> change) {
            return new Found<>(items.stream().map(change).toList(), exact);
        }
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(Plain.text(text).split("[^\\p{L}\\p{N}.]+")).filter(it -> !it.isEmpty());
    }
}
