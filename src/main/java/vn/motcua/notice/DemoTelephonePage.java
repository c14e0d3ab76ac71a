package vn.motcua.notice;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a newcomer the short messages of the demo. */
@Controller
@Profile("demo")
class DemoTelephonePage {
    private final DemoTelephone telephone;

    DemoTelephonePage(DemoTelephone telephone) {
        this.telephone = telephone;
    }

    @GetMapping("/demo/telephone")
    String show(Model model) {
        model.addAttribute("messages", telephone.messages());
        model.addAttribute("off", telephone.isOff());
        return "demo-telephone";
    }

    @PostMapping("/demo/telephone")
    String turnOff(@RequestParam boolean off) {
        telephone.turnOff(off);
        return "redirect:/demo/telephone";
    }
}
