package vn.motcua.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import vn.motcua.signature.Seal;

/** Prints a paper from a template, {@code papers/<kind>.html} or one that a procedure brought, and its data. */
@Component
class PdfPrinter {
    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");

    /** What XML cannot hold; applicants paste it from elsewhere, and the paper must be printed all the same. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine templates = templates();
    private final ObjectMapper json;
    private final String publicUrl;

    PdfPrinter(ObjectMapper json, @Value("${motcua.paper.public-url}") String publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** @throws IllegalArgumentException when papers of this kind could never be printed */
    void requireTemplate(String kind) {
        var file = "/papers/" + kind + ".html";
        if (!KIND.matcher(kind).matches() || PdfPrinter.class.getResource(file) == null) {
            throw new IllegalArgumentException("There is no template " + file + " for papers of kind '" + kind + "'");
        }
    }

    /** @param template the name of one of the application's, or the text of another */
    byte[] print(Paper paper, String data, String template) {
        return PdfFile.of(page(paper, data, template, Map.of()));
    }

    /** The same, with what tells of the electronic signature that it will bear. */
    byte[] print(Paper paper, String data, String template, Seal seal) {
        var mark = Map.<String, Object>of("sealedBy", seal.holder(), "sealedAt", PaperDates.toTheSecond(seal.at()));
        return PdfFile.of(page(paper, data, template, mark));
    }

    /** A list that is no issued paper. */
    byte[] print(String data, String template) {
        return PdfFile.of(page(context(data), template));
    }

    private Context context(String data) {
        var context = new Context(Locale.forLanguageTag("vi"));
        context.setVariables(parse(data));
        return context;
    }

    private String page(Paper paper, String data, String template, Map<String, Object> mark) {
        var context = context(data);
        context.setVariables(mark);
        var address = publicUrl + "/verify/" + paper.verifyCode();
        context.setVariable("number", paper.number().orElse(""));
        context.setVariable("verifyAddress", address);
        context.setVariable("verifyCode", VerifyCode.grouped(paper.verifyCode()));
        context.setVariable("verifyQr", QrCode.dataAddress(address));
        return page(context, template);
    }

    private String page(Context context, String template) {
        var page = templates.process(template, context);
        // letters typed on some telephones come as base letter and accents, which the typeface does not put together
        return UNPRINTABLE
                .matcher(Normalizer.normalize(page, Normalizer.Form.NFC))
                .replaceAll("");
    }

    private Map<String, Object> parse(String data) {
        try {
            return json.readValue(data, DATA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver(PdfPrinter.class.getClassLoader());
        resolver.setPrefix("papers/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        resolver.setOrder(1);
        var texts = new StringTemplateResolver();
        texts.setOrder(2);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(Set.of(resolver, texts));
        return engine;
    }
}
