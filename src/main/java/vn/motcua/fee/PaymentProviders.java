package vn.motcua.fee;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.client.RestClient;

/** Which payment provider refunds go to. */
@Configuration(proxyBeanMethods = false)
class PaymentProviders {

    /** Without an address, staff send refunds themselves and say so by completing the task. */
    @Bean
    @Profile("!demo")
    PaymentProvider paymentProvider(FeeSettings settings, RestClient.Builder http, ObjectMapper json) {
        if (settings.providerAddress().isBlank()) {
            return order -> "";
        }
        var client = http.baseUrl(settings.providerAddress()).build();
        return new HttpPaymentProvider(client, json, settings.confirmationSecret());
    }
}
