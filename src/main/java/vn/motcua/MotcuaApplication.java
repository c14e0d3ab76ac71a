package vn.motcua;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the one-stop shops. */
@SpringBootApplication
public class MotcuaApplication {
    public static void main(String[] args) {
        // "today" in the lists of Tasklist is today in Hue, wherever the server stands
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        // both would else be looked for in every jar at each mail and at each timer
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        System.setProperty(
                "javax.xml.datatype.DatatypeFactory",
                "com.sun.org.apache.xerces.internal.jaxp.datatype.DatatypeFactoryImpl");
        SpringApplication.run(MotcuaApplication.class, args);
    }
}
