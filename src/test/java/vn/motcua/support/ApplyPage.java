package vn.motcua.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** The Vietnamese page to apply for a household business, filled in as a person does: label by label. */
public final class ApplyPage {
    private ApplyPage() {}

    public static void fill(Page page, Application application) {
        for (var field : new String[][] {
            {"Họ và tên", "fullName"},
            {"Số định danh cá nhân", "personalId"},
            {"Số điện thoại", "phone"},
            {"Thư điện tử", "email"},
            {"Nơi ở hiện nay", "address"},
            {"Tên hộ kinh doanh", "businessName"},
            {"Địa điểm kinh doanh", "businessAddress"},
            {"Vốn kinh doanh", "capital"},
            {"Số lao động", "employees"}
        }) {
            label(page, field[0]).fill(application.text(field[1]));
        }
        label(page, "Ngày sinh").fill("12/03/1998");
        label(page, "Ngày sinh").press("Tab");
        page.getByText("Tại bộ phận tiếp nhận và trả kết quả").click();
        label(page, "Ngành, nghề kinh doanh").click();
        page.getByText("Ăn uống, giải khát").click();
        page.getByText("Một cá nhân").click();
        page.getByText("Tôi cam đoan").click();
        page.locator("#document-identity").setInputFiles(identity());
    }

    public static FilePayload identity() {
        return new FilePayload("can-cuoc.pdf", "application/pdf", Application.PDF);
    }

    /** What only its name calls a paper. */
    public static FilePayload noPaper() {
        return new FilePayload("can-cuoc.pdf", "application/pdf", "trang giấy".getBytes(StandardCharsets.UTF_8));
    }

    /** A citizen reads it once more and sends it. */
    public static void send(Page page) {
        page.locator("#submit").click();
        page.locator("#confirm").click();
    }

    /** A JPEG file, in pixels, as large as one from a camera: noise does not compress. */
    public static byte[] photograph(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                var noise = random.nextInt(64);
                picture.setRGB(x, y, (x * 190 / width + noise) * 0x10000 + (y * 190 / height + noise) * 0x100 + noise);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static Locator label(Page page, String text) {
        return page.getByLabel(text).first();
    }
}
