package vn.motcua.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is printed on the receipt and appointment slip (form 01, Circular 03/2025/TT-VPCP); all texts ready to read. */
public record ReceiptData(
        String authority,
        String office,
        String place,
        String date,
        String code,
        String fullName,
        String personalId,
        String phone,
        String address,
        String email,
        String procedure,
        List<Component> components,
        int sets,
        String limit,
        String receivedAt,
        String dueAt,
        String returnWay,
        List<FeeLine> fees,
        String explanation,
        String receiver,
        @Nullable Translation translation) {

    public record Component(String name, String kind, int quantity) {}

    public record FeeLine(String name, String amount) {}

    /**
     * The essentials again, for an applicant who reads another language.
     *
     * @param language tag such as {@code en}
     * @param note that the Vietnamese text is the binding one
     */
    public record Translation(String language, String title, List<Line> lines, String note) {}

    public record Line(String label, String text) {}
}
