package vn.motcua.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.PaymentSlip;
import vn.motcua.fee.UnitAccount;
import vn.motcua.fee.VietQr;
import vn.motcua.paper.QrCode;

/**
 * The fee of a dossier.
 *
 * @param amount in whole đồng
 * @param amountText as the reader writes numbers
 * @param state DUE or PAID
 * @param transfer null when it is paid, or the office takes cash only
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PaymentView(
        long amount,
        String amountText,
        String reference,
        String state,
        @Nullable TransferView transfer) {

    /**
     * @param qr what a VietQR code says
     * @param qrImage the same as a picture, a {@code data:} address
     */
    public record TransferView(String bank, String account, String holder, String qr, String qrImage) {

        static TransferView of(UnitAccount account, VietQr code) {
            var text = code.text();
            return new TransferView(
                    account.bankName(), account.account(), account.holder(), text, QrCode.dataAddress(text));
        }
    }

    static PaymentView of(PaymentSlip slip, Locale language) {
        var due = slip.due();
        var transfer = slip.qr()
                .map(it -> TransferView.of(slip.account().orElseThrow(), it))
                .orElse(null);
        var amount = NumberFormat.getIntegerInstance(language).format(due.amount());
        return new PaymentView(due.amount(), amount, due.reference(), due.isPaid() ? "PAID" : "DUE", transfer);
    }
}
