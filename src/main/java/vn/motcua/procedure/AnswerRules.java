package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One answer against one field of a form. */
@Component
class AnswerRules {
    static final int LONGEST_LIST = 100;
    private static final int LONGEST_TEXT = 2000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    /** A NUL cannot be stored, and no other control character but a line break is ever meant. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final MessageSource messages;

    AnswerRules(MessageSource messages) {
        this.messages = messages;
    }

    /** Composed letters, no blanks around, no control characters; nothing typed is null. */
    @Nullable
    Object tidy(@Nullable Object answer) {
        if (answer instanceof String text) {
            var tidy = CONTROL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                    .replaceAll("")
                    .strip();
            return tidy.isEmpty() ? null : tidy;
        }
        return answer;
    }

    /** The reason why the answer cannot be taken, or null. */
    @Nullable
    String check(JsonNode field, @Nullable Object answer, Set<String> choices, Locale language) {
        var type = field.path("type").asText();
        var required = field.path("validate").path("required").asBoolean(false);
        if (answer == null || (type.equals("checkbox") && required && !Boolean.TRUE.equals(answer))) {
            return required ? say(language, type.equals("checkbox") ? "tick" : "required") : null;
        }
        return switch (type) {
            case "textfield", "textarea" -> text(field.path("validate"), answer, language);
            case "number" -> number(field, answer, language);
            case "datetime" -> isDate(answer) ? null : say(language, "date");
            case "select", "radio" -> choices.contains(String.valueOf(answer)) ? null : say(language, "choice");
            case "checklist", "taglist" -> areChoices(choices, answer) ? null : say(language, "choice");
            case "checkbox" -> answer instanceof Boolean ? null : say(language, "choice");
            default -> null;
        };
    }

    String listMessage(int size, Locale language) {
        return size == 0 ? say(language, "list") : say(language, "listTooLong", LONGEST_LIST);
    }

    private @Nullable String text(JsonNode rules, Object answer, Locale language) {
        if (!(answer instanceof String text)) {
            return say(language, "text");
        }
        var longest = rules.path("maxLength").asInt(LONGEST_TEXT);
        var length = text.codePointCount(0, text.length());
        if (length < rules.path("minLength").asInt(0)) {
            return say(language, "tooShort", rules.path("minLength").asInt());
        }
        if (length > longest) {
            return say(language, "tooLong", longest);
        }
        var pattern = rules.path("pattern").asText("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
            return rules.hasNonNull("patternErrorMessage")
                    ? rules.path("patternErrorMessage").asText()
                    : say(language, "pattern");
        }
        var email = rules.path("validationType").asText().equals("email");
        return email && !EMAIL.matcher(text).matches() ? say(language, "email") : null;
    }

    private @Nullable String number(JsonNode field, Object answer, Locale language) {
        BigDecimal number;
        try {
            number = new BigDecimal(String.valueOf(answer));
        } catch (NumberFormatException e) {
            return say(language, "number");
        }
        var rules = field.path("validate");
        var digits = field.path("decimalDigits");
        if (digits.isInt() && number.stripTrailingZeros().scale() > digits.asInt()) {
            return say(language, digits.asInt() == 0 ? "wholeNumber" : "number");
        }
        if (rules.hasNonNull("min") && number.compareTo(decimal(rules.path("min"))) < 0) {
            return say(language, "tooSmall", rules.path("min").asText());
        }
        if (rules.hasNonNull("max") && number.compareTo(decimal(rules.path("max"))) > 0) {
            return say(language, "tooLarge", rules.path("max").asText());
        }
        return null;
    }

    private static BigDecimal decimal(JsonNode value) {
        return new BigDecimal(value.asText());
    }

    private static boolean isDate(Object answer) {
        try {
            return LocalDate.parse(String.valueOf(answer)).getYear() > 1800;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean areChoices(Set<String> choices, Object answer) {
        return answer instanceof Collection<?> many
                && many.stream().map(Objects::toString).allMatch(choices::contains);
    }

    private String say(Locale language, String rule, Object... arguments) {
        return messages.getMessage("answer." + rule, arguments, language);
    }
}
