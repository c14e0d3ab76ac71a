package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.document.Documents;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;

/** Somebody applies on a phone: with a camera, with second thoughts, with a bad line, and not all at once. */
@MotcuaTest
class ApplyPageBrowserIT {
    private static final String APPLY = "/procedures/household-business-registration/apply?lang=vi";

    @Autowired
    Browser browser;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient database;

    private final Application application = Application.ofHouseholdBusiness();
    private Page page;

    @BeforeEach
    void open() {
        page = browser.phone();
        page.navigate(APPLY);
        ApplyPage.fill(page, application);
    }

    @Test
    void aPhotographIsMadeSmallerBeforeItIsSent() throws IOException {
        var photo = ApplyPage.photograph(3600, 2400);
        page.locator("#document-identity").setInputFiles(new FilePayload("IMG_2041.jpeg", "image/jpeg", photo));
        ApplyPage.send(page);

        var kept = documents.of(sent()).get(0);
        assertThat(kept.fileName()).isEqualTo("IMG_2041.jpg");
        assertThat(kept.size()).isLessThan(photo.length / 2);
        try (var content = documents.open(kept)) {
            var picture = ImageIO.read(content);
            assertThat(picture.getWidth()).isEqualTo(2338);
            assertThat(picture.getHeight()).isEqualTo(1559);
        }
    }

    @Test
    void whatWasReadOnceMoreCanBeChanged() {
        page.locator("#submit").click();
        assertThat(page.locator("#review")).containsText(application.text("businessName"));
        page.locator("[data-back]").click();
        page.getByLabel("Tên hộ kinh doanh").first().fill(application.text("businessName") + " Hai");
        ApplyPage.send(page);

        assertThat(answer(sent(), "businessName")).isEqualTo(application.text("businessName") + " Hai");
    }

    @Test
    void whatTheOfficeDoesNotTakeIsNamedAndCanBeChanged() {
        page.getByLabel("Ngày sinh").first().fill("12/03/2020");
        page.getByLabel("Ngày sinh").first().press("Tab");
        ApplyPage.send(page);

        assertThat(page.locator("#problem")).containsText("18");
        assertThat(page.locator("#fields")).isVisible();
        assertThat(page.locator("#review")).isHidden();
        browser.pictures(page, "portal-apply-refused");
    }

    @Test
    void aCutLineLosesNothingAndSendsNothingTwice() {
        page.locator("#submit").click();
        page.context().setOffline(true);
        page.locator("#confirm").click();
        assertThat(page.locator("#problem")).isVisible();
        assertThat(page.locator("#problem a")).hasCount(0);
        browser.pictures(page, "portal-apply-offline");
        page.context().setOffline(false);
        page.locator("#confirm").click();

        var code = sent();
        assertThat(database.sql("select count(*) from dossier where code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(answer(code, "businessName")).isEqualTo(application.text("businessName"));
    }

    @Test
    void aDraftOutlivesThePageOnlyWhereThatIsWished() {
        page.getByText("Giữ bản nháp trên máy này").click();
        var later = another();
        assertThat(later.getByLabel("Họ và tên").first()).hasValue(application.text("fullName"));
        later.getByText("Giữ bản nháp trên máy này").click();

        assertThat(another().getByLabel("Họ và tên").first()).hasValue("");
    }

    /** The page in another tab, after this one was closed. */
    private Page another() {
        var other = page.context().newPage();
        other.navigate(APPLY);
        return other;
    }

    private String sent() {
        assertThat(page.locator("#lookup-key")).isVisible();
        return page.url().replaceAll(".*/", "");
    }

    private String answer(String code, String key) {
        return database.sql(
                        "select answers ->> ? from application where dossier = (select id from dossier where code = ?)")
                .params(key, code)
                .query(String.class)
                .single();
    }
}
