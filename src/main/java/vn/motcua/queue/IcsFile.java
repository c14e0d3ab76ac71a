package vn.motcua.queue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** An appointment for somebody's own calendar (RFC 5545). */
final class IcsFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75; // octets of a line

    private IcsFile() {}

    /** What stands in it; texts may hold anything. */
    record Event(
            String code,
            Instant startsAt,
            Duration length,
            String summary,
            String place,
            String description,
            String address,
            Instant now) {}

    static String of(Event event) {
        var lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Motcua//Appointments//VI",
                "BEGIN:VEVENT",
                "UID:" + event.code() + "@motcua",
                "DTSTAMP:" + UTC.format(event.now()),
                "DTSTART:" + UTC.format(event.startsAt()),
                "DTEND:" + UTC.format(event.startsAt().plus(event.length())),
                "SUMMARY:" + escaped(event.summary()),
                "LOCATION:" + escaped(event.place()),
                "DESCRIPTION:" + escaped(event.description()),
                "URL:" + event.address(),
                "END:VEVENT",
                "END:VCALENDAR");
        return lines.stream().map(it -> folded(it) + "\r\n").collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** No line is longer than allowed, and no letter is cut. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var letter : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += size;
        }
        return folded.toString();
    }
}
