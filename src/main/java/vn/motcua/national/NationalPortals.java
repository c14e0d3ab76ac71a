package vn.motcua.national;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Opens the ways to the gateway and to the electronic data store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NationalSettings.class)
class NationalPortals {

    @Bean
    NationalPortal nationalPortal(NationalSettings settings, RestClient.Builder http) {
        return new HttpNationalPortal(http.baseUrl(settings.address()).build(), settings);
    }

    @Bean
    DataStore dataStore(NationalSettings settings, RestClient.Builder http, ObjectMapper json) {
        var store = settings.dataStore();
        return new HttpDataStore(http.baseUrl(store.address()).build(), json, store.secret());
    }
}
