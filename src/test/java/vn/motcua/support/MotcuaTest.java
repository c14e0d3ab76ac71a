package vn.motcua.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application: real PostgreSQL, real engine, real SMTP server, demo staff, a free port. It may call
 * as fast as it likes, unless its own {@code @TestPropertySource} says otherwise.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"motcua.portal.submissions-per-minute=100000", "motcua.portal.lookups-per-minute=100000"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshPlace.class)
@ExtendWith(OpenPages.class)
@Import({Motcua.class, EngineTables.class, NearDeadlines.class, Browser.class, Inbox.class})
public @interface MotcuaTest {}
