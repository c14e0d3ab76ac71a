package vn.motcua.portal;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Parcels;
import vn.motcua.dossier.ReturnWays;
import vn.motcua.fee.PaymentSlips;

/** What an applicant is to do about a dossier now, in a sentence each. */
@Component
class AskedOfApplicant {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final PaymentSlips payments;
    private final RatingViews ratings;
    private final ReturnWays returnWays;
    private final Parcels parcels;
    private final WorkingCalendars calendars;
    private final MessageSource messages;

    AskedOfApplicant(
            PaymentSlips payments,
            RatingViews ratings,
            ReturnWays returnWays,
            Parcels parcels,
            WorkingCalendars calendars,
            MessageSource messages) {
        this.payments = payments;
        this.ratings = ratings;
        this.returnWays = returnWays;
        this.parcels = parcels;
        this.calendars = calendars;
        this.messages = messages;
    }

    List<String> of(Dossier dossier, List<DossierEvent> events, Locale language) {
        return Stream.of(
                        supplement(dossier, events, language),
                        payment(dossier, language),
                        fetch(dossier, language),
                        rating(dossier, language))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> supplement(Dossier dossier, List<DossierEvent> events, Locale language) {
        return Supplements.awaited(dossier, events)
                .map(it -> it.text("until")
                        .map(until -> say("supplementUntil", language, moment(until)))
                        .orElseGet(() -> say("supplement", language)));
    }

    private Optional<String> payment(Dossier dossier, Locale language) {
        return payments.of(dossier)
                .filter(it -> !it.due().isPaid())
                .map(it -> NumberFormat.getIntegerInstance(language)
                        .format(it.due().amount()))
                .map(amount -> say("payment", language, amount));
    }

    /** The post comes by itself. */
    private Optional<String> fetch(Dossier dossier, Locale language) {
        var way = dossier.status() == DossierStatus.COMPLETED || parcels.isBack(dossier)
                ? returnWays.of(dossier.code()).way()
                : ReturnWays.POST;
        return way.equals(ReturnWays.POST)
                ? Optional.empty()
                : Optional.of(say(way.equals(ReturnWays.DOWNLOAD) ? "download" : "fetch", language));
    }

    private Optional<String> rating(Dossier dossier, Locale language) {
        return Optional.ofNullable(ratings.of(dossier, language))
                .filter(it -> it.state().equals("ASKED"))
                .map(it -> say("rating", language));
    }

    private String moment(String until) {
        return MOMENT.format(
                Instant.parse(until).atZone(calendars.current().hours().zone()));
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage("citizen.asked." + key, arguments, language);
    }
}
