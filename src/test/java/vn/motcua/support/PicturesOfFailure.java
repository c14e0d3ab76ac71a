package vn.motcua.support;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves pictures of the open pages behind when a test fails. */
class PicturesOfFailure implements AfterTestExecutionCallback {
    @Override
    public void afterTestExecution(ExtensionContext test) {
        var application = (ConfigurableApplicationContext) SpringExtension.getApplicationContext(test);
        if (test.getExecutionException().isPresent()
                && application.getBeanFactory().containsSingleton(Browser.class.getName())) {
            application
                    .getBean(Browser.class)
                    .pictures("failed-" + test.getRequiredTestClass().getSimpleName());
        }
    }
}
