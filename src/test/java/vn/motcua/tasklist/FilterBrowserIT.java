package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** Choosing by procedure, step and due date in real Tasklist. */
@MotcuaTest
class FilterBrowserIT {
    private static final String CLERK = "reception19813";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void anOfficerNarrowsHerListToAProcedure() {
        var shop = submitted(Application.ofHouseholdBusiness());
        var copies = submitted(Application.ofCertifiedCopies());
        var page = browser.desk();
        page.setViewportSize(1440, 900);
        TasklistPage.signIn(page, CLERK);
        assertThat(page.getByText("Đến hạn tuần này")).isVisible();
        page.getByText("Việc chờ nhận").click();
        assertThat(card(page, copies)).isVisible();
        assertThat(card(page, shop)).containsText("Đăng ký thành lập hộ kinh doanh");

        var procedure = page.getByLabel("Mọi thủ tục");
        procedure.selectOption("Chứng thực bản sao từ bản chính");
        assertThat(card(page, shop)).hasCount(0);
        assertThat(card(page, copies)).isVisible();
        browser.isAccessible(page, ".motcua-choices");
        browser.picture(page, "filter-procedure");
        page.reload();
        assertThat(procedure).hasValue("Chứng thực bản sao từ bản chính");
        procedure.selectOption("");
        assertThat(card(page, shop)).isVisible();
    }

    private String submitted(Application application) {
        return motcua.submitted(application.in("19813")).code();
    }

    private static Locator card(Page page, String code) {
        return page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(code));
    }
}
