package vn.motcua;

import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.filter.Filter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the one-stop shops. */
@SpringBootApplication
public class MotcuaApplication {
    private static final Map<String, String> VIRTUAL_MACHINES_OWN = Map.of(
            "datatype.DatatypeFactory", "xerces.internal.jaxp.datatype.DatatypeFactoryImpl",
            "parsers.DocumentBuilderFactory", "xerces.internal.jaxp.DocumentBuilderFactoryImpl",
            "parsers.SAXParserFactory", "xerces.internal.jaxp.SAXParserFactoryImpl",
            "transform.TransformerFactory", "xalan.internal.xsltc.trax.TransformerFactoryImpl");

    public static void main(String[] args) {
        // "today" in the lists of Tasklist is today in Hue, wherever the server stands
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        // each would else be looked for in every jar: at each mail, each timer, each paper
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        VIRTUAL_MACHINES_OWN.forEach((factory, implementation) ->
                System.setProperty("javax.xml." + factory, "com.sun.org.apache." + implementation));
        // a tenth of the time to print, for 2 of 50 KiB
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "3");
        SpringApplication.run(MotcuaApplication.class, args);
    }
}
