package vn.motcua.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints a paper from its template {@code papers/<kind>.html} and its data. */
@Component
class PdfPrinter {
    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final TemplateEngine templates = templates();
    private final ObjectMapper json;
    private final String publicUrl;

    PdfPrinter(ObjectMapper json, @Value("${motcua.paper.public-url}") String publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl;
    }

    byte[] print(Paper paper, String data) {
        var context = new Context(java.util.Locale.forLanguageTag("vi"));
        context.setVariables(parse(data));
        var address = publicUrl + "/verify/" + paper.verifyCode();
        context.setVariable("number", paper.number().orElse(""));
        context.setVariable("verifyAddress", address);
        context.setVariable("verifyCode", paper.verifyCode());
        context.setVariable("verifyQr", QrCode.dataAddress(address));
        return render(templates.process(paper.kind(), context));
    }

    private static byte[] render(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.withHtmlContent(html, null);
            font(builder, "400Regular", 400, FontStyle.NORMAL);
            font(builder, "400Regular_Italic", 400, FontStyle.ITALIC);
            font(builder, "700Bold", 700, FontStyle.NORMAL);
            font(builder, "700Bold_Italic", 700, FontStyle.ITALIC);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open("/fonts/Tinos_" + file + ".ttf"), "Tinos", weight, style, true);
    }

    private static InputStream open(String file) {
        var font = PdfPrinter.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("The typeface " + file + " is missing: build the front end first");
        }
        return font;
    }

    private Map<String, Object> parse(String data) {
        try {
            return json.readValue(data, DATA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("papers/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new org.thymeleaf.spring6.SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
