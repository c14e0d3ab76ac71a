package vn.motcua.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility.DocumentMergeMode;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.springframework.stereotype.Component;

/** Prints what is a list of the moment and no issued paper: it has no number and nobody verifies it. */
@Component
public class Printer {
    private final PdfPrinter printer;
    private final ObjectMapper json;

    Printer(PdfPrinter printer, ObjectMapper json) {
        this.printer = printer;
        this.json = json;
    }

    /**
     * Prints part by part, since laying out thousands of lines at once takes gigabytes.
     *
     * @param template the name of one of the application's
     * @param parts what is printed, records or maps; each begins on a new page
     */
    public byte[] print(String template, List<?> parts) {
        var printed = parts.stream().map(it -> print(template, it)).toList();
        return printed.size() == 1 ? printed.get(0) : together(printed);
    }

    private byte[] print(String template, Object part) {
        try {
            return printer.print(json.writeValueAsString(part), template);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] together(List<byte[]> printed) {
        var whole = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        merger.setDocumentMergeMode(DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        printed.forEach(it -> merger.addSource(new RandomAccessReadBuffer(it)));
        merger.setDestinationStream(whole);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache(), CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }
}
