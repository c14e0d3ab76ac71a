package vn.motcua.notice;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.engine.EngineUsers;
import vn.motcua.notice.NoticeTemplates.Version;
import vn.motcua.notice.TemplateCheck.Fault;
import vn.motcua.notice.TemplatePages.Typed;
import vn.motcua.notice.TemplateView.LengthView;
import vn.motcua.notice.TemplateView.PlaceholderView;
import vn.motcua.notice.TemplateView.PreviewView;
import vn.motcua.notice.TemplateView.VersionView;
import vn.motcua.unit.Units;

/** Puts together what the pages of notices show. */
@Component
class TemplateViews {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(DossierFacts.ZONE);

    private final Units units;
    private final NoticeTemplates templates;
    private final NoticeText texts;
    private final SampleFacts sample;
    private final EngineUsers users;
    private final MessageSource messages;

    TemplateViews(
            Units units,
            NoticeTemplates templates,
            NoticeText texts,
            SampleFacts sample,
            EngineUsers users,
            MessageSource messages) {
        this.units = units;
        this.templates = templates;
        this.texts = texts;
        this.sample = sample;
        this.users = users;
        this.messages = messages;
    }

    /** A kind with the texts that can be edited. */
    record KindView(String key, List<FormView> forms) {}

    record FormView(NoticeForm form, List<LinkView> languages) {}

    record LinkView(String language, String path, boolean own) {}

    List<KindView> overview(String unit) {
        var own = templates.own(unit);
        return Arrays.stream(NoticeKind.values())
                .map(kind -> new KindView(
                        kind.key(),
                        Arrays.stream(NoticeForm.values())
                                .map(form -> new FormView(
                                        form,
                                        TemplateKey.LANGUAGES.stream()
                                                .map(it -> new TemplateKey(unit, kind, form, it))
                                                .map(it -> new LinkView(it.language(), it.path(), own.contains(it)))
                                                .toList()))
                                .toList()))
                .toList();
    }

    TemplateView of(TemplateKey key) {
        return view(key, texts.template(key), List.of(), null);
    }

    /**
     * The text as she typed it, and as an applicant would get it unless something is wrong.
     *
     * @param reader in whose language the faults are said
     */
    TemplateView preview(TemplateKey key, Typed typed, List<Fault> faults, Locale reader) {
        var said = faults.stream()
                .map(it -> messages.getMessage("page.notices.fault." + it.key(), it.arguments(), reader))
                .toList();
        return view(key, typed.text(), said, said.isEmpty() ? filled(key, typed.text()) : null);
    }

    private PreviewView filled(TemplateKey key, TemplateText text) {
        var filled = text.filled(sample.of(units.get(key.unit()), key.locale()));
        var length = MessageLength.of(filled.body());
        return new PreviewView(
                filled,
                key.form() == NoticeForm.MAIL
                        ? null
                        : new LengthView(length.characters(), length.parts(), length.wide()));
    }

    private TemplateView view(TemplateKey key, TemplateText text, List<String> faults, @Nullable PreviewView preview) {
        var versions = templates.versions(key);
        var latest = versions.stream().findFirst();
        return new TemplateView(
                key.path(),
                key.unit(),
                units.get(key.unit()).fullName(),
                key.kind().key(),
                key.form(),
                key.language(),
                text,
                latest.map(Version::id).orElse(0L),
                latest.flatMap(Version::text).isPresent(),
                TemplateCheck.allowed(key.kind(), key.form()).stream()
                        .map(it -> new PlaceholderView(it.key(), it.written(), it.isBrief()))
                        .toList(),
                versions.stream().map(this::version).toList(),
                faults,
                preview);
    }

    private VersionView version(Version version) {
        return new VersionView(
                MOMENT.format(version.at()),
                users.name(version.by()).orElse(version.by()),
                version.text().orElse(null));
    }
}
