package vn.motcua.engine;

import org.springframework.boot.autoconfigure.http.client.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How other systems are called: each call is made once, since whoever calls knows whether it may be made again, and none
 * waits for the answer to another.
 */
@Configuration(proxyBeanMethods = false)
class OutwardCalls {
    private static final int AT_ONCE = 40; // to one of them; more threads than that never call

    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> callsMadeOnce() {
        return clients -> clients.withHttpClientCustomizer(
                        it -> it.disableAutomaticRetries().disableCookieManagement())
                .withConnectionManagerCustomizer(
                        it -> it.setMaxConnPerRoute(AT_ONCE).setMaxConnTotal(4 * AT_ONCE));
    }
}
