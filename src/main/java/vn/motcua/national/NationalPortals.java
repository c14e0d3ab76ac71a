package vn.motcua.national;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Opens the way to the gateway. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NationalSettings.class)
class NationalPortals {
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    @Bean
    NationalPortal nationalPortal(NationalSettings settings, RestClient.Builder http) {
        var patience = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(LONGEST_CONNECT)
                .withReadTimeout(LONGEST_ANSWER);
        var client = http.baseUrl(settings.address())
                .requestFactory(ClientHttpRequestFactoryBuilder.detect().build(patience))
                .build();
        return new HttpNationalPortal(client, settings);
    }
}
