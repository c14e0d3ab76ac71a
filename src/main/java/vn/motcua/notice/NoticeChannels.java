package vn.motcua.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.Application;
import vn.motcua.dossier.Dossiers;

/** By which way an applicant is told: the one that she chose, else the first that is open to her. */
@Service
public class NoticeChannels {
    private final Dossiers dossiers;
    private final NoticeChoices choices;
    private final MessageGateway gateway;

    NoticeChannels(Dossiers dossiers, NoticeChoices choices, MessageGateway gateway) {
        this.dossiers = dossiers;
        this.choices = choices;
        this.gateway = gateway;
    }

    /**
     * How an applicant is told, and how she could be.
     *
     * @param channel empty when there is no way to her
     * @param recipient most of it hidden; empty when there is no way
     */
    public record Choice(Optional<NoticeChannel> channel, String recipient, List<NoticeChannel> offered) {}

    /** Those that this application can use at all. */
    public List<NoticeChannel> all() {
        return Arrays.stream(NoticeChannel.values())
                .filter(it -> it == NoticeChannel.MAIL || gateway.channels().contains(it))
                .toList();
    }

    public Choice of(String dossier) {
        var application = dossiers.application(dossier);
        var channel = of(dossier, application);
        var recipient = channel.map(it -> hidden(it.recipient(application))).orElse("");
        return new Choice(channel, recipient, offered(application));
    }

    /** @throws ChannelNotOfferedException when she gave no address for it, or nothing carries it; nothing has changed */
    public void choose(String dossier, String channel) {
        var chosen = NoticeChannel.of(channel)
                .filter(offered(dossiers.application(dossier))::contains)
                .orElseThrow(() -> new ChannelNotOfferedException(dossier));
        choices.add(dossier, chosen);
    }

    Optional<NoticeChannel> of(String dossier, Application application) {
        var offered = offered(application);
        var chosen = offered.size() > 1 ? choices.find(dossier) : Optional.<NoticeChannel>empty();
        return chosen.filter(offered::contains).or(() -> offered.stream().findFirst());
    }

    private List<NoticeChannel> offered(Application application) {
        return all().stream().filter(it -> !it.recipient(application).isBlank()).toList();
    }

    /** Enough for her to know it again: {@code h…@example.vn}, {@code …123}. */
    private static String hidden(String recipient) {
        var at = recipient.indexOf('@');
        return at > 0
                ? recipient.charAt(0) + "…" + recipient.substring(at)
                : "…" + recipient.substring(Math.max(0, recipient.length() - 3));
    }
}
