package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Nobody is forgotten, nobody is overtaken within a group, and the same people are always called in the same order. */
class OrderTest {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    record Person(long id, Instant takenAt, Optional<Instant> preferredFrom) implements Waiting {}

    @Example
    void threeWithPriorityThenOneWithout() {
        var people = List.of(
                ordinary(1, -60), ordinary(2, -50), elderly(3, -40), elderly(4, -30), elderly(5, -20), elderly(6, -10));
        assertThat(ids(new Order(3).line(people, 0, NOW))).containsExactly(3L, 4L, 5L, 1L, 6L, 2L);
        assertThat(ids(new Order(3).line(people, 2, NOW))).containsExactly(3L, 1L, 4L, 5L, 6L, 2L);
        assertThat(ids(new Order(3).line(people, 3, NOW))).containsExactly(1L, 3L, 4L, 5L, 2L, 6L);
    }

    @Example
    void anAppointmentGoesFirstFromItsTimeOnAndNotBefore() {
        var people = List.of(ordinary(1, -60), booked(2, -30, 5), elderly(3, 4));
        assertThat(ids(new Order(3).line(people, 0, NOW.plusSeconds(4)))).containsExactly(3L, 1L, 2L);
        assertThat(ids(new Order(3).line(people, 0, NOW.plusSeconds(5)))).containsExactly(3L, 2L, 1L);
    }

    @Property
    void everybodyIsCalledOnceAndTheOrderDoesNotDependOnWhoAsks(
            @ForAll("people") List<Person> people,
            @ForAll @IntRange(min = 1, max = 5) int inARow,
            @ForAll Random random) {
        var line = new Order(inARow).line(people, 0, NOW);
        assertThat(line).containsExactlyInAnyOrderElementsOf(people);
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        assertThat(new Order(inARow).line(shuffled, 0, NOW)).isEqualTo(line);
    }

    @Property
    void withinAGroupWhoCameFirstIsCalledFirst(
            @ForAll("people") List<Person> people,
            @ForAll @IntRange(min = 1, max = 5) int inARow,
            @ForAll @IntRange(max = 9) int before) {
        var line = new Order(inARow).line(people, before, NOW);
        assertThat(line.stream().filter(it -> !it.isPreferred(NOW)).map(Person::takenAt))
                .isSorted();
        assertThat(line.stream()
                        .filter(it -> it.isPreferred(NOW))
                        .map(it -> it.preferredFrom().orElseThrow()))
                .isSorted();
    }

    @Property
    void whoHasNoPriorityWaitsForNoMoreThanSoManyInARow(
            @ForAll("people") List<Person> people, @ForAll @IntRange(min = 1, max = 5) int inARow) {
        var ordinaryLeft = people.stream().filter(it -> !it.isPreferred(NOW)).count();
        var row = 0;
        for (var person : new Order(inARow).line(people, 0, NOW)) {
            row = person.isPreferred(NOW) ? row + 1 : 0;
            ordinaryLeft -= person.isPreferred(NOW) ? 0 : 1;
            assertThat(ordinaryLeft == 0 || row <= inARow).isTrue();
        }
    }

    /** However many with priority come in the meantime, and they come without end. */
    @Property
    void nobodyStarves(@ForAll @IntRange(min = 1, max = 5) int inARow, @ForAll @IntRange(max = 20) int before) {
        var waiting = new ArrayList<Waiting>();
        for (var i = 0; i <= before; i++) {
            waiting.add(ordinary(i, i));
        }
        var calls = 0;
        var row = 0;
        for (Waiting called = null; called == null || called.id() != before; calls++) {
            for (var i = 0; i < 3; i++) {
                waiting.add(elderly(1000L + 10L * calls + i, 100 + calls));
            }
            called = new Order(inARow)
                    .line(waiting, row, NOW.plusSeconds(10_000))
                    .get(0);
            row = called.preferredFrom().isPresent() ? row + 1 : 0;
            waiting.remove(called);
        }
        assertThat(calls).isEqualTo((before + 1) * (inARow + 1));
    }

    @Provide
    Arbitrary<List<Person>> people() {
        var seconds = Arbitraries.integers().between(-500, 500);
        var person = Combinators.combine(Arbitraries.longs().between(1, 10_000), seconds, seconds.optional(0.5))
                .as((id, taken, from) -> new Person(id, at(taken), from.map(OrderTest::at)));
        return person.list().ofMaxSize(30).uniqueElements(Person::id);
    }

    private static Person ordinary(long id, int taken) {
        return new Person(id, at(taken), Optional.empty());
    }

    private static Person elderly(long id, int taken) {
        return booked(id, taken, taken);
    }

    private static Person booked(long id, int taken, int from) {
        return new Person(id, at(taken), Optional.of(at(from)));
    }

    private static Instant at(int seconds) {
        return NOW.plusSeconds(seconds);
    }

    private static List<Long> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
