package vn.motcua.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A page of help for each kind of people who use the system, with pictures of it. */
@Controller
class HelpPages {

    /** For whom there is help. */
    enum Reader {
        CITIZEN,
        RECEPTIONIST,
        OFFICER,
        LEADER,
        DESIGNER,
        MANAGER;

        /** As in the address and the name of the file. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> keys() {
            return Arrays.stream(values()).map(Reader::key).toList();
        }
    }

    @GetMapping("/help")
    String all(Model model) {
        model.addAttribute("readers", Reader.keys());
        return "help";
    }

    @GetMapping("/help/{reader:[a-z]+}") // what has a dot is a picture of it
    String one(@PathVariable String reader, Model model, Locale language) {
        if (!Reader.keys().contains(reader)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("readers", Reader.keys());
        model.addAttribute("reader", reader);
        model.addAttribute("text", "help/" + reader + "_" + language.getLanguage());
        return "help";
    }
}
