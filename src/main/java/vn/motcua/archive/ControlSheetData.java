package vn.motcua.archive;

import java.util.List;

/**
 * What is printed on a control sheet; all texts ready to read.
 *
 * @param events how many events of the log it tells of
 * @param hash of the last of them, so that the paper itself witnesses the log
 */
record ControlSheetData(
        String authority,
        String office,
        String place,
        String date,
        String code,
        String procedure,
        String submittedAt,
        String dueAt,
        String status,
        List<Line> lines,
        int events,
        String hash) {

    record Line(String from, String to, String at, String due, String until, String result, String note) {}
}
