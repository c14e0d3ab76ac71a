package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.client.HttpClientAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WithVneidTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    HttpClientAutoConfiguration.class,
                    RestClientAutoConfiguration.class,
                    RestTemplateAutoConfiguration.class))
            .withUserConfiguration(CitizenSignIn.class, IdTokens.class);

    @Test
    void nothingExistsThatIsNotConfigured() {
        application.run(
                it -> assertThat(it).doesNotHaveBean(CitizenSignIn.class).doesNotHaveBean(IdTokens.class));
        application
                .withPropertyValues("motcua.vneid.client-id=")
                .run(it -> assertThat(it)
                        .doesNotHaveBean(CitizenSignIn.class)
                        .doesNotHaveBean(VneidSettings.class)
                        .doesNotHaveBean(IdTokens.class));
    }

    @Test
    void whatIsConfiguredExistsAlsoWhileTheProviderIsAway() {
        application
                .withPropertyValues("motcua.vneid.client-id=motcua", "motcua.vneid.issuer=http://127.0.0.1:1")
                .run(it -> assertThat(it)
                        .hasNotFailed()
                        .hasSingleBean(CitizenSignIn.class)
                        .hasSingleBean(IdTokens.class));
    }
}
