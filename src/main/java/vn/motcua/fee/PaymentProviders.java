package vn.motcua.fee;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.client.RestClient;

/** Which payment provider refunds go to. */
@Configuration(proxyBeanMethods = false)
class PaymentProviders {
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    /** Without an address, staff send refunds themselves and say so by completing the task. */
    @Bean
    @Profile("!demo")
    PaymentProvider paymentProvider(FeeSettings settings, RestClient.Builder http, ObjectMapper json) {
        if (settings.providerAddress().isBlank()) {
            return order -> "";
        }
        var patience = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(LONGEST_CONNECT)
                .withReadTimeout(LONGEST_ANSWER);
        var client = http.baseUrl(settings.providerAddress())
                .requestFactory(ClientHttpRequestFactoryBuilder.detect().build(patience))
                .build();
        return new HttpPaymentProvider(client, json, settings.confirmationSecret());
    }
}
