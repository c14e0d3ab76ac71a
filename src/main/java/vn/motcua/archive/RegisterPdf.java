package vn.motcua.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.archive.BadPeriodException.Reason;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.Printer;

/** A register as paper (form 07, Circular 03/2025/TT-VPCP). */
@Component
class RegisterPdf {
    private static final String TEMPLATE = "register";
    private static final int LINES_OF_A_PART = 400;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DossierRegister register;
    private final RegisterWords words;
    private final Printer printer;
    private final ArchiveSettings settings;
    private final Clock clock;

    RegisterPdf(DossierRegister register, RegisterWords words, Printer printer, ArchiveSettings settings, Clock clock) {
        this.register = register;
        this.words = words;
        this.printer = printer;
        this.settings = settings;
        this.clock = clock;
    }

    record Data(
            String authority,
            String office,
            String place,
            String date,
            String from,
            String to,
            int count,
            boolean first,
            boolean last,
            List<Line> lines) {}

    record Line(
            int number,
            String code,
            String procedure,
            String fullName,
            String contact,
            String submitted,
            String accepted,
            String due,
            String handed,
            String result,
            String ended,
            String note) {}

    /**
     * @param reader sign-in name of whoever reads it
     * @throws BadPeriodException when there are more lines than one PDF may hold
     */
    byte[] print(Period period, String reader, String address) {
        if (register.count(period.unit().code(), period.start(), period.end()) > settings.maxPrintedRows()) {
            throw new BadPeriodException(Reason.LENGTH);
        }
        var lines = new ArrayList<Line>();
        register.read(
                period.unit().code(),
                period.start(),
                period.end(),
                reader,
                address,
                it -> lines.add(line(lines.size() + 1, it)));
        var parts = new ArrayList<Data>();
        for (int begin = 0; begin == 0 || begin < lines.size(); begin += LINES_OF_A_PART) {
            parts.add(part(period, lines, begin));
        }
        return printer.print(TEMPLATE, parts);
    }

    private Data part(Period period, List<Line> lines, int begin) {
        var unit = period.unit();
        var end = Math.min(begin + LINES_OF_A_PART, lines.size());
        return new Data(
                unit.authorityName(),
                unit.officeName(),
                unit.name(),
                PaperDates.day(clock.instant()),
                DAY.format(period.from()),
                DAY.format(period.to()),
                lines.size(),
                begin == 0,
                end == lines.size(),
                lines.subList(begin, end));
    }

    private Line line(int number, RegisterRow row) {
        return new Line(
                number,
                row.code(),
                words.procedure(row),
                row.fullName(),
                row.phone().isEmpty() ? row.address() : row.address() + "; " + row.phone(),
                PaperDates.shortMoment(row.submittedAt()),
                moment(row.acceptedAt()),
                moment(row.dueAt()),
                moment(row.handedAt()),
                moment(row.resultAt()) + (row.paper().isEmpty() ? "" : "; số " + row.paper()),
                moment(row.endedAt()),
                note(row));
    }

    /** Once it was fetched, who did is told instead of how she wanted it. */
    private String note(RegisterRow row) {
        var received = row.handOut().isPresent()
                ? words.handOut(row)
                : row.returnWay().isEmpty() ? "" : "nhận kết quả: " + words.returnWay(row);
        return received.isEmpty() ? words.status(row) : words.status(row) + "; " + received;
    }

    private static String moment(Optional<Instant> at) {
        return at.map(PaperDates::shortMoment).orElse("");
    }
}
