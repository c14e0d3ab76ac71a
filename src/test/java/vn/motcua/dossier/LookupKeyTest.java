package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LookupKeyTest {

    @Test
    void hasTwentySixCharactersThatNobodyElseGets() {
        var keys = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var key = LookupKey.random();
            assertThat(key.value()).matches("[0-9A-HJKMNP-TV-Z]{26}");
            keys.add(key.value());
        }
        assertThat(keys).hasSize(1000);
    }

    @Test
    void isTheSameHoweverItIsTyped() {
        var key = LookupKey.random();
        var typed =
                " " + key.readable().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l') + " ";

        assertThat(LookupKey.typed(typed)).isEqualTo(key);
        assertThat(LookupKey.typed(typed).matches(key.hash())).isTrue();
    }

    @Test
    void isDerivedAgainOnlyFromTheSameSecret() {
        var salt = LookupKey.randomBytes();

        assertThat(LookupKey.derived(salt, "one secret")).isEqualTo(LookupKey.derived(salt, "one secret"));
        assertThat(LookupKey.derived(salt, "another")).isNotEqualTo(LookupKey.derived(salt, "one secret"));
    }

    @Test
    void staysOutOfLogs() {
        var key = LookupKey.random();
        assertThat(key.toString()).doesNotContain(key.value());
    }
}
