package vn.motcua.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.RegisterRow;

/** A register as a spreadsheet that is sent while it is written. */
@Component
class RegisterSheet {
    private static final int AT_ONCE = 500;
    private static final String DATES = "dd/mm/yyyy hh:mm";
    private static final List<String> TITLES = List.of(
            "TT",
            "Mã hồ sơ",
            "Thủ tục",
            "Số bộ",
            "Người nộp",
            "Địa chỉ",
            "Điện thoại",
            "Cơ quan giải quyết",
            "Ngày nộp",
            "Ngày tiếp nhận",
            "Ngày hẹn trả",
            "Ngày chuyển giải quyết",
            "Ngày có kết quả",
            "Ngày trả kết quả, kết thúc",
            "Cách nhận kết quả",
            "Số kết quả",
            "Trạng thái",
            "Người nhận kết quả, ký nhận");
    private static final double[] WIDTHS = {6, 22, 44, 7, 28, 44, 14, 34, 17, 17, 17, 22, 17, 24, 34, 20, 26, 60};

    private final DossierRegister register;
    private final RegisterWords words;

    RegisterSheet(DossierRegister register, RegisterWords words) {
        this.register = register;
        this.words = words;
    }

    /** @param reader sign-in name of whoever reads it */
    void write(Period period, String reader, String address, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Motcua", "1.0")) {
            var sheet = book.newWorksheet("Sổ theo dõi hồ sơ");
            head(sheet);
            var writing = new Writing(sheet, period.unit().authorityName());
            register.read(period.unit().code(), period.start(), period.end(), reader, address, writing::add);
        }
    }

    private static void head(Worksheet sheet) {
        for (int column = 0; column < TITLES.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.inlineString(0, column, TITLES.get(column));
        }
        sheet.range(0, 0, 0, TITLES.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    /** The place where the next line goes. */
    private final class Writing {
        private final Worksheet sheet;
        private final String authority;
        private int row = 0;
        private int column;

        Writing(Worksheet sheet, String authority) {
            this.sheet = sheet;
            this.authority = authority;
        }

        void add(RegisterRow line) {
            row++;
            column = 0;
            sheet.value(row, column++, row);
            text(line.code());
            text(words.procedure(line));
            sheet.value(row, column++, RegisterWords.SETS);
            text(line.fullName());
            text(line.address());
            text(line.phone());
            text(authority);
            date(Optional.of(line.submittedAt()));
            date(line.acceptedAt());
            date(line.dueAt());
            date(line.handedAt());
            date(line.resultAt());
            date(line.endedAt());
            text(words.returnWay(line));
            text(line.paper());
            text(words.status(line));
            text(words.handOut(line));
            if (row % AT_ONCE == 0) {
                flush();
            }
        }

        /** Never a formula, whatever an applicant typed. */
        private void text(String text) {
            sheet.inlineString(row, column++, words.printable(text));
        }

        private void date(Optional<Instant> at) {
            at.ifPresent(it -> {
                sheet.value(row, column, words.local(it));
                sheet.style(row, column).format(DATES).set();
            });
            column++;
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
