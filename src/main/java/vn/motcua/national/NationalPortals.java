package vn.motcua.national;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Opens the way to the gateway. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NationalSettings.class)
class NationalPortals {

    @Bean
    NationalPortal nationalPortal(NationalSettings settings, RestClient.Builder http) {
        return new HttpNationalPortal(http.baseUrl(settings.address()).build(), settings);
    }
}
