package vn.motcua.notice;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.web.client.RestClient;

/** Which gateway carries messages: the one that is set, else the demo's telephone, else none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
class MessageGateways {

    @Bean
    @Primary
    MessageGateway messageGateway(
            GatewaySettings settings, RestClient.Builder http, ObjectProvider<DemoTelephone> demo) {
        return settings.isOn()
                ? new HttpMessageGateway(http.build(), settings)
                : demo.stream().<MessageGateway>map(it -> it).findFirst().orElseGet(None::new);
    }

    private static final class None implements MessageGateway {

        @Override
        public Set<NoticeChannel> channels() {
            return Set.of();
        }

        /** A message that was written while there was a gateway. */
        @Override
        public void send(Message message) {
            throw new NoticeNotTakenException(message.id(), new IllegalStateException("no gateway is set"));
        }
    }
}
