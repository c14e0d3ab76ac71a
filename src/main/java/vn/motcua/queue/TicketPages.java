package vn.motcua.queue;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever has a ticket how far the queue is, on her own phone. */
@Controller
class TicketPages {
    private final Tickets tickets;
    private final TicketViews views;

    TicketPages(Tickets tickets, TicketViews views) {
        this.tickets = tickets;
        this.views = views;
    }

    @GetMapping("/tickets/{code}")
    ModelAndView show(@PathVariable String code, Locale language) {
        var ticket = tickets.find(Code.typed(code));
        var page = ticket.isPresent()
                ? new ModelAndView("ticket")
                : new ModelAndView("error", HttpStatus.NOT_FOUND).addObject("key", "ticketUnknown");
        ticket.ifPresent(it -> page.addObject("ticket", views.of(it, language)));
        return page;
    }
}
