package vn.motcua.notice;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;

/** Writes a notice in the applicant's language, as her ward words it. */
@Component
class NoticeText {
    private final NoticeTemplates templates;
    private final DefaultTemplates defaults;
    private final DossierFacts facts;

    NoticeText(NoticeTemplates templates, DefaultTemplates defaults, DossierFacts facts) {
        this.templates = templates;
        this.defaults = defaults;
        this.facts = facts;
    }

    /** The text of the ward, or the application's where the ward has none. */
    TemplateText template(TemplateKey key) {
        return templates.find(key).orElseGet(() -> defaults.of(key.kind(), key.form(), key.locale()));
    }

    TemplateText write(NoticeKind kind, NoticeForm form, Dossier dossier, String name) {
        var language = dossier.language().getLanguage();
        var template = template(new TemplateKey(dossier.unit(), kind, form, language));
        return template.filled(facts.of(kind, dossier, name));
    }
}
