package vn.motcua.paper;

import java.util.List;

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
        String receiver) {

    public record Component(String name, String kind, int quantity) {}

    public record FeeLine(String name, String amount) {}
}
