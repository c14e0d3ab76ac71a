package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Who came in a moment ago. A machine sends name and password with every call; that they were right, and what she may
 * do, is remembered for seconds, under a key that dies with us; and so is what people are called. Any change of a user,
 * role or ward forgets all at once; only a change made by another application on the same database waits for the seconds
 * to pass.
 */
@Component
class RecentSignIns {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final Cache<String, SignedInUser> users =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
    private final Cache<String, Optional<String>> names =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
    private final SecretKeySpec key = randomKey();

    /** @param check asked when we do not remember; what it throws is not remembered */
    SignedInUser get(String name, String password, Supplier<SignedInUser> check) {
        return users.get(fingerprint(name, password), it -> check.get());
    }

    Optional<String> name(String id, Function<String, Optional<String>> look) {
        return names.get(id, look);
    }

    void forget() {
        users.invalidateAll();
        names.invalidateAll();
    }

    private String fingerprint(String name, String password) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
