package vn.motcua.notice;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody's telephone in a first look; takes each message once and can be switched off. */
@Component
@Profile("demo")
class DemoTelephone implements MessageGateway {
    private static final int MOST = 200;

    private final Map<String, Message> messages = new LinkedHashMap<>();
    private boolean off;

    @Override
    public Set<NoticeChannel> channels() {
        return Set.of(NoticeChannel.SMS, NoticeChannel.ZALO);
    }

    @Override
    public synchronized void send(Message message) {
        if (off) {
            throw new NoticeNotTakenException(message.id(), new IllegalStateException("the telephone is off"));
        }
        messages.putIfAbsent(message.id(), message);
        if (messages.size() > MOST) {
            messages.remove(messages.keySet().iterator().next());
        }
    }

    /** The latest first. */
    synchronized List<Message> messages() {
        var latestFirst = new ArrayDeque<Message>();
        messages.values().forEach(latestFirst::push);
        return List.copyOf(latestFirst);
    }

    synchronized void turnOff(boolean yes) {
        off = yes;
    }

    synchronized boolean isOff() {
        return off;
    }
}
