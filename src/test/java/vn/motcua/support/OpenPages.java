package vn.motcua.support;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Closes what pages a test has opened, each with its profile. Of a test that fails their pictures stay, and the failure
 * says what they show.
 */
class OpenPages implements TestExecutionExceptionHandler, AfterEachCallback {
    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        var browser = browser(test).orElseThrow(() -> failure);
        browser.pictures("failed-" + test.getRequiredTestClass().getSimpleName());
        throw new AssertionError(
                "%s: %s%nOpen: %s".formatted(test.getDisplayName(), failure.getMessage(), browser.open()), failure);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        browser(test).ifPresent(Browser::closePages);
    }

    /** Once a test has asked for it. */
    private static Optional<Browser> browser(ExtensionContext test) {
        var application = (ConfigurableApplicationContext) SpringExtension.getApplicationContext(test);
        return Optional.of(application)
                .filter(it -> it.getBeanFactory().containsSingleton(Browser.class.getName()))
                .map(it -> it.getBean(Browser.class));
    }
}
