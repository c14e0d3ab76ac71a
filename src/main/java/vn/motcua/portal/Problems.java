package vn.motcua.portal;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.motcua.calendar.DateOutsideCalendarException;
import vn.motcua.document.DocumentRefusedException;
import vn.motcua.dossier.IdempotencyKeyReusedException;
import vn.motcua.dossier.IllegalTransitionException;
import vn.motcua.dossier.InvalidApplicationException;
import vn.motcua.dossier.InvalidRatingException;
import vn.motcua.dossier.MoveRefusedException;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.engine.Outage;
import vn.motcua.fee.ConfirmationsClosedException;
import vn.motcua.fee.WrongSignatureException;
import vn.motcua.notice.ChannelNotOfferedException;
import vn.motcua.paper.AlteredPaperException;
import vn.motcua.paper.PaperBeingSealedException;
import vn.motcua.procedure.UnknownProcedureException;
import vn.motcua.unit.UnknownUnitException;

/** Every error of the API as problem details (RFC 9457) in the caller's language, saying what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = org.springframework.web.bind.annotation.RestController.class)
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidApplicationException e, Locale language) {
        var problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalidApplication", language);
        problem.setProperty("errors", e.errors());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DocumentRefusedException e, Locale language) {
        var status = switch (e.reason()) {
            case TOO_LARGE, TOO_MANY -> HttpStatus.PAYLOAD_TOO_LARGE;
            case EMPTY, WRONG_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        };
        var problem = problem(status, "document." + e.reason(), language, e.fileName());
        problem.setProperty("field", e.key());
        return answer(problem);
    }

    /** What the framework refuses by itself gets the id too. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var answer = super.handleExceptionInternal(e, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            problem.setProperty("correlationId", MDC.get(CorrelationIdFilter.KEY));
        }
        return answer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notOffered(ChannelNotOfferedException e, Locale language) {
        return answer(problem(HttpStatus.UNPROCESSABLE_ENTITY, "ChannelNotOfferedException", language));
    }

    @ExceptionHandler({UnknownDossierException.class, UnknownProcedureException.class, UnknownUnitException.class})
    ResponseEntity<ProblemDetail> unknown(RuntimeException e, Locale language) {
        return answer(problem(HttpStatus.NOT_FOUND, e.getClass().getSimpleName(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unsigned(WrongSignatureException e, Locale language) {
        return answer(problem(HttpStatus.UNAUTHORIZED, "wrongSignature", language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> closed(ConfirmationsClosedException e, Locale language) {
        log.error("A payment confirmation was turned away: {}", e.getMessage());
        return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "confirmationsClosed", language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(IdempotencyKeyReusedException e, Locale language) {
        return answer(problem(HttpStatus.UNPROCESSABLE_ENTITY, "idempotencyKeyReused", language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidRatingException e, Locale language) {
        var problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalidRating", language);
        problem.setProperty("reason", e.getMessage());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(MoveRefusedException e, Locale language) {
        return answer(problem(HttpStatus.CONFLICT, "move." + e.move(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooEarly(PaperBeingSealedException e, Locale language) {
        return answer(problem(HttpStatus.CONFLICT, "paperBeingSealed", language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> altered(AlteredPaperException e, Locale language) {
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "paperAltered", language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflict(IllegalTransitionException e, Locale language) {
        return answer(problem(HttpStatus.CONFLICT, "changedMeanwhile", language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outside(DateOutsideCalendarException e, Locale language) {
        var years = List.of(e.firstYear(), e.lastYear());
        return answer(problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "dateOutsideCalendar",
                language,
                e.date().toString(),
                String.valueOf(years.get(0)),
                String.valueOf(years.get(1))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(IllegalArgumentException e, Locale language) {
        var problem = problem(HttpStatus.BAD_REQUEST, "badRequest", language);
        problem.setProperty("reason", e.getMessage());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Exception e, Locale language) {
        if (!Outage.isBehind(e)) {
            log.error("A request failed", e);
            return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "fault", language));
        }
        log.warn("The database does not answer: {}", e.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(Outage.RETRY_SECONDS))
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", language));
    }

    private ProblemDetail problem(HttpStatus status, String key, Locale language, Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("about:blank"));
        problem.setTitle(messages.getMessage("problem." + key + ".title", arguments, language));
        problem.setDetail(messages.getMessage("problem." + key + ".detail", arguments, language));
        problem.setProperty("correlationId", MDC.get(CorrelationIdFilter.KEY));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
