package vn.motcua.procedure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import vn.motcua.engine.ModelFiles;

/** The English and Indonesian texts of a model, its forms and tables; Vietnamese is what they are written in. */
public record Labels(Map<String, Properties> byLanguage) {

    static Labels read(ModelFiles files, String deployment) {
        var found = new HashMap<String, Properties>();
        for (var language : new String[] {"en", "id"}) {
            var name = "labels_" + language + ".properties";
            var texts = new Properties();
            files.findShared(name).ifPresent(it -> load(texts, it));
            files.find(deployment, name).ifPresent(it -> load(texts, it));
            found.put(language, texts);
        }
        return new Labels(Map.copyOf(found));
    }

    /** @param vietnamese what stands in the model or form */
    public String get(Locale language, String key, String vietnamese) {
        var texts = byLanguage.get(language.getLanguage());
        return texts == null ? vietnamese : texts.getProperty(key, vietnamese);
    }

    private static void load(Properties texts, byte[] file) {
        try {
            texts.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
