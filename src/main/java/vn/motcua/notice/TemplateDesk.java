package vn.motcua.notice;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.notice.TemplateCheck.Fault;
import vn.motcua.notice.TemplatePages.Typed;
import vn.motcua.unit.Units;

/** Takes texts of wards in, each only when an applicant could be sent it. */
@Service
class TemplateDesk {
    private final Units units;
    private final NoticeTemplates templates;
    private final SampleFacts sample;

    TemplateDesk(Units units, NoticeTemplates templates, SampleFacts sample) {
        this.units = units;
        this.templates = templates;
        this.sample = sample;
    }

    List<Fault> faults(TemplateKey key, TemplateText text) {
        return TemplateCheck.faults(key, text, sample.of(units.get(key.unit()), key.locale()));
    }

    /**
     * Saves it, unless something is wrong or somebody else has saved another meanwhile.
     *
     * @return what is wrong; nothing is saved then
     */
    List<Fault> save(TemplateKey key, Typed typed, String by) {
        var text = typed.text();
        var faults = new ArrayList<>(faults(key, text));
        if (latest(key) != typed.latest()) {
            faults.add(new Fault("changed"));
        }
        if (faults.isEmpty()) {
            templates.save(key, text, by);
        }
        return faults;
    }

    void reset(TemplateKey key, String by) {
        if (templates.find(key).isPresent()) {
            templates.reset(key, by);
        }
    }

    private long latest(TemplateKey key) {
        return templates.versions(key).stream()
                .findFirst()
                .map(NoticeTemplates.Version::id)
                .orElse(0L);
    }
}
