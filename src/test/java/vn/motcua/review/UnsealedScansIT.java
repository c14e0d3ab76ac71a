package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.document.Sealing;
import vn.motcua.dossier.EventKind;
import vn.motcua.signature.SigningService;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.Part;
import vn.motcua.support.Scanner;

/** Scans that nobody signs: for a time, never, or because nobody should. */
@MotcuaTest
class UnsealedScansIT {
    private final SigningService service = SigningService.running();

    @Autowired
    Motcua motcua;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    EngineTables engine;

    @Autowired
    Documents documents;

    private ScanDesk desk;

    @BeforeEach
    void sitsDown() {
        desk = beans.createBean(ScanDesk.class);
    }

    @AfterEach
    void isBack() {
        service.setAway(false);
    }

    @Test
    void isKeptWhileNobodySignsAndSealedOnceAfterwards() throws IOException {
        service.setAway(true);
        var made = service.signatures();
        var dossier = desk.submitted(SigningService.UNIT);
        var scan = Scanner.pdf(1);
        desk.add(ScanDesk.CLERK, dossier, new Part("hop-dong.pdf", scan));
        await().atMost(ScanDesk.PATIENCE).until(() -> desk.incident(dossier).isPresent());

        assertThat(desk.opened(dossier)).isEqualTo(scan);
        assertThat(desk.seals(dossier)).contains("đang chờ ký số");
        motcua.does(ScanDesk.CLERK, dossier.code(), Motcua.ACCEPT);
        assertThat(motcua.status(dossier)).isEqualTo(4);

        service.setAway(false);
        engine.tryAgain(desk.incident(dossier).orElseThrow());
        await().atMost(ScanDesk.PATIENCE).until(() -> desk.shows(dossier, Sealing.SEALED));

        await().atMost(ScanDesk.PATIENCE).until(() -> desk.incident(dossier).isEmpty());
        assertThat(service.signatures()).isEqualTo(made + 1);
        assertThat(desk.last(dossier, EventKind.DOCUMENT_SEALED).orElseThrow().text("original"))
                .hasValue(desk.sha256(scan));
    }

    @Test
    void aFileThatNobodyCanSignStaysAsItIsAndIsShown() throws IOException {
        var dossier = desk.submitted(SigningService.UNIT);
        var closed = Scanner.pdfWithPassword();
        desk.add(ScanDesk.CLERK, dossier, new Part("hop-dong.pdf", closed));
        await().atMost(ScanDesk.PATIENCE).until(() -> desk.shows(dossier, Sealing.IMPOSSIBLE));

        assertThat(desk.opened(dossier)).isEqualTo(closed);
        assertThat(desk.seals(dossier)).anyMatch(it -> it.contains("hãy quét lại"));
        assertThat(desk.last(dossier, EventKind.DOCUMENT_NOT_SEALED)
                        .orElseThrow()
                        .text("original"))
                .hasValue(desk.sha256(closed));
        assertThat(desk.incident(dossier)).isEmpty();
    }

    @Test
    void leavesWhatTheApplicantSendsAndTheOtherWardsAsTheyAre() throws IOException {
        var made = service.signatures();
        var signing = desk.submitted(SigningService.UNIT);
        var other = desk.submitted("19789");
        var scan = Scanner.pdf(1);
        desk.add("reception19789", other, new Part("hop-dong.pdf", scan));

        assertThat(documents.of(signing.code())).extracting(Document::sealing).containsOnly(Sealing.NONE);
        assertThat(documents.of(other.code())).extracting(Document::sealing).containsOnly(Sealing.NONE);
        assertThat(desk.content(desk.added(other))).isEqualTo(scan);
        assertThat(desk.instances(signing) + desk.instances(other)).isZero();
        assertThat(service.signatures()).isEqualTo(made);
    }
}
