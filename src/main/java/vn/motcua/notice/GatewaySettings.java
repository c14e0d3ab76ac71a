package vn.motcua.notice;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.notice.gateway}.
 *
 * @param address to which messages are posted; without it, there are only mails
 * @param secret sent as bearer token; empty sends none
 * @param channels that the gateway carries, of SMS and ZALO
 */
@Validated
@ConfigurationProperties("motcua.notice.gateway")
record GatewaySettings(
        @DefaultValue("") String address,
        @DefaultValue("") String secret,
        @DefaultValue({"SMS", "ZALO"}) Set<NoticeChannel> channels) {

    boolean isOn() {
        return !address.isBlank();
    }

    @Override
    public String toString() {
        return "GatewaySettings[" + address + "]";
    }
}
