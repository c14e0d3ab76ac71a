package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.engine.Outage;
import vn.motcua.paper.AlteredPaperException;
import vn.motcua.paper.PaperBeingSealedException;
import vn.motcua.procedure.UnknownProcedureException;
import vn.motcua.unit.UnknownUnitException;

/** What a reader sees when a page cannot be shown: what happened and what to do. */
@ControllerAdvice(annotations = Controller.class)
class PageErrors {
    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    /** Nobody has shown the key in this session, or it ended: she shows it again. */
    @ExceptionHandler(UnknownDossierException.class)
    String keyMissing() {
        return "redirect:/lookup";
    }

    @ExceptionHandler({UnknownProcedureException.class, UnknownUnitException.class, NoResourceFoundException.class})
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND, "notFound");
    }

    @ExceptionHandler(PaperBeingSealedException.class)
    ModelAndView tooEarly() {
        return page(HttpStatus.CONFLICT, "paperBeingSealed");
    }

    @ExceptionHandler(AlteredPaperException.class)
    ModelAndView altered() {
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "paperAltered");
    }

    @ExceptionHandler
    ModelAndView unreadable(TypeMismatchException e) {
        return page(HttpStatus.BAD_REQUEST, "badRequest");
    }

    @ExceptionHandler
    ModelAndView fault(Exception e, HttpServletResponse response) {
        if (e instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()) {
            return page(refused.getStatusCode(), "badRequest");
        }
        if (Outage.isBehind(e)) {
            log.warn("The database does not answer: {}", e.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Outage.RETRY_SECONDS));
            return page(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
        log.error("A page failed", e);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "fault");
    }

    private static ModelAndView page(HttpStatusCode status, String key) {
        var page = new ModelAndView("error", status);
        page.addObject("key", key);
        page.addObject("correlationId", MDC.get(CorrelationIdFilter.KEY));
        return page;
    }
}
