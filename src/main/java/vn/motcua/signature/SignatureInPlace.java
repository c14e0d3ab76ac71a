package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESCommonParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Writes a signature into the zeros that the prepared file has for it. The library copies the file byte by byte for that,
 * each under two locks, which takes about as long as all the rest of signing; where nothing was prepared it does all as usual.
 */
final class SignatureInPlace extends PdfBoxSignatureService {
    private SignatureInPlace() {
        super(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory());
    }

    /** The library's own services, but for signatures. */
    static PdfBoxNativeObjectFactory factory() {
        return new PdfBoxNativeObjectFactory() {
            @Override
            public PDFSignatureService newPAdESSignatureService() {
                return configure(new SignatureInPlace());
            }
        };
    }

    @Override
    public DSSDocument sign(DSSDocument document, byte[] signature, PAdESCommonParameters parameters) {
        var prepared = parameters.getPdfSignatureCache().getToBeSignedDocument();
        var file = prepared == null ? new byte[0] : DSSUtils.toByteArray(prepared);
        var written = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        var place = place(file, written.length);
        if (place.isEmpty()) {
            return super.sign(document, signature, parameters);
        }
        System.arraycopy(written, 0, file, place.getAsInt(), written.length);
        parameters.reinit();
        return new InMemoryDocument(file, document.getName(), MimeTypeEnum.PDF);
    }

    /** @return where a hexadecimal string of that many zeros or more begins; empty when none does, or several do */
    private static OptionalInt place(byte[] file, int length) {
        var zeros = "0".repeat(length).getBytes(StandardCharsets.US_ASCII);
        var places = IntStream.range(1, file.length - length)
                .filter(it -> file[it - 1] == '<' && Arrays.equals(file, it, it + length, zeros, 0, length))
                .limit(2)
                .toArray();
        return places.length == 1 ? OptionalInt.of(places[0]) : OptionalInt.empty();
    }
}
