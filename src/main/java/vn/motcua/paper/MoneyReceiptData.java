package vn.motcua.paper;

import java.util.List;

/** What is printed on the receipt for a fee that was paid; all texts ready to read. */
public record MoneyReceiptData(
        String authority,
        String office,
        String place,
        String date,
        String code,
        String fullName,
        String address,
        String procedure,
        List<Item> items,
        String total,
        String totalInWords,
        String way,
        String paidAt,
        String collector) {

    public record Item(String name, String amount) {}
}
