package vn.motcua.householdbusiness;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Application;
import vn.motcua.dossier.Dossier;
import vn.motcua.paper.CertificateData;
import vn.motcua.paper.PaperDates;
import vn.motcua.paper.PaperOrder;
import vn.motcua.paper.VietnameseNumber;
import vn.motcua.procedure.ApplyForms;
import vn.motcua.procedure.Procedures;
import vn.motcua.review.ResultPaper;
import vn.motcua.review.SignedResult;

/** The household business registration certificate (Circular 68/2025/TT-BTC). */
@Component
class RegistrationCertificate implements ResultPaper {
    private static final Locale OFFICIAL = Locale.forLanguageTag("vi");

    private final Procedures procedures;
    private final ApplyForms forms;
    private final Clock clock;

    RegistrationCertificate(Procedures procedures, ApplyForms forms, Clock clock) {
        this.procedures = procedures;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public String procedure() {
        return Fields.SLUG;
    }

    @Override
    public PaperOrder order(SignedResult result) {
        var dossier = result.dossier();
        return new PaperOrder(
                "household-business-certificate",
                dossier.code(),
                dossier.unit(),
                result.issuer(),
                Optional.of("HKD"),
                data(result));
    }

    private CertificateData data(SignedResult result) {
        var application = result.application();
        var today = PaperDates.day(clock.instant());
        var capital = Long.parseLong(application.text("capital"));
        return new CertificateData(
                result.unit().authorityName(),
                result.unit().name(),
                today,
                application.personalId(),
                today,
                application.text(Fields.NAME),
                application.text("businessAddress") + ", " + result.unit().fullName(),
                line(result.dossier(), application),
                NumberFormat.getIntegerInstance(OFFICIAL).format(capital),
                VietnameseNumber.words(capital),
                application.fullName(),
                PaperDates.shortDay(application.text(Fields.BIRTH)),
                application.personalId(),
                application.text("address"),
                members(application),
                result.signature().name(),
                result.signature().place().orElse(null));
    }

    /** The label of the chosen line, or what was written for "other". */
    private String line(Dossier dossier, Application application) {
        var described = application.text(Fields.LINE_DESCRIPTION);
        if (!described.isEmpty()) {
            return described;
        }
        var form = forms.schema(procedures.version(dossier.procedureVersion()), OFFICIAL);
        for (JsonNode values : form.findValues("values")) {
            for (var choice : values) {
                if (choice.path("value").asText().equals(application.text(Fields.LINE))) {
                    return choice.path("label").asText();
                }
            }
        }
        return application.text(Fields.LINE);
    }

    private static List<CertificateData.Member> members(Application application) {
        return application.answers().get("members") instanceof List<?> list
                ? list.stream().map(RegistrationCertificate::member).toList()
                : List.of();
    }

    private static CertificateData.Member member(Object entry) {
        var member = (Map<?, ?>) entry;
        return new CertificateData.Member(
                String.valueOf(member.get("memberName")), String.valueOf(member.get("memberPersonalId")));
    }
}
