package vn.motcua.fee;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a newcomer pays what the demo asked for. */
@Controller
@Profile("demo")
class DemoBankPage {
    private static final String SHOW = "redirect:/demo/bank";

    private final DemoBank bank;

    DemoBankPage(DemoBank bank) {
        this.bank = bank;
    }

    @GetMapping("/demo/bank")
    String show(Model model) {
        model.addAttribute("open", bank.open());
        model.addAttribute("sent", bank.sent());
        model.addAttribute("closed", bank.isClosed());
        return "demo-bank";
    }

    @PostMapping("/demo/bank/payments")
    String pay(@RequestParam String reference, @RequestParam long amount) {
        bank.pay(reference, amount);
        return SHOW;
    }

    @PostMapping("/demo/bank/hours")
    String close(@RequestParam boolean closed) {
        bank.close(closed);
        return SHOW;
    }
}
