package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;

/** A citizen out in the villages applies, and sees how far her photograph has come. */
@MotcuaTest
class SlowLineBrowserIT {
    private static final int LATENCY = 400; // ms
    private static final int THROUGHPUT = 50_000; // bytes per second, as browsers call slow 3G

    @Autowired
    Browser browser;

    @Test
    void appliesWithAPhotograph() throws IOException {
        var page = browser.phone();
        slowDown(page);
        page.navigate("/?lang=vi");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng ký thành lập hộ kinh doanh"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nộp hồ sơ"))
                .click();
        ApplyPage.fill(page, Application.ofHouseholdBusiness());
        page.locator("#document-identity")
                .setInputFiles(new FilePayload("IMG_2041.jpeg", "image/jpeg", ApplyPage.photograph(3600, 2400)));
        ApplyPage.send(page);

        assertThat(page.locator("#progress")).isVisible();
        browser.picture(page, "portal-apply-progress");
        page.locator("#lookup-key").waitFor();
    }

    private static void slowDown(Page page) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY);
        line.addProperty("downloadThroughput", THROUGHPUT);
        line.addProperty("uploadThroughput", THROUGHPUT);
        var browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        browser.send("Network.emulateNetworkConditions", line);
    }
}
