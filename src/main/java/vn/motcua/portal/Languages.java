package vn.motcua.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Vietnamese, English or Indonesian: from {@code ?lang=}, which is remembered, else the cookie, else the browser. */
@Component("localeResolver")
class Languages implements LocaleResolver {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> ALL = List.of(VIETNAMESE, Locale.ENGLISH, Locale.forLanguageTag("id"));
    private static final String NAME = "lang";

    static Optional<Locale> of(@Nullable String tag) {
        return ALL.stream().filter(it -> it.getLanguage().equals(tag)).findFirst();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request.getParameter(NAME))
                .or(() -> cookie(request))
                .or(() -> Optional.ofNullable(request.getHeader("Accept-Language"))
                        .flatMap(it -> accepted(request)))
                .orElse(VIETNAMESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            var cookie = new Cookie(NAME, locale.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static Optional<Locale> cookie(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(it -> it.getName().equals(NAME))
                .findFirst()
                .flatMap(it -> of(it.getValue()));
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        var wanted = java.util.Collections.list(request.getLocales());
        return wanted.stream().flatMap(it -> of(it.getLanguage()).stream()).findFirst();
    }
}
