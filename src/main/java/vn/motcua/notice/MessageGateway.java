package vn.motcua.notice;

import java.util.Set;

/** Whoever carries short messages to telephones: the city's SMS and Zalo gateway. */
interface MessageGateway {

    /** What it carries; empty when there is none. */
    Set<NoticeChannel> channels();

    /**
     * Hands over one message. The same id again is the same message, which the gateway takes once.
     *
     * @throws NoticeNotTakenException when the gateway did not take it, or did not say that it did
     */
    void send(Message message);

    /**
     * A message as the gateway gets it.
     *
     * @param id ours, 1 to 64 letters, digits and dashes
     * @param channel SMS or ZALO
     * @param to telephone number, as the applicant wrote it
     */
    record Message(String id, NoticeChannel channel, String to, String text) {

        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }
}
