package vn.motcua.paper;

import java.util.Map;

/**
 * How a paper of a procedure looks, as its designer wrote it.
 *
 * @param text HTML for Thymeleaf, which may use the fragments of {@code style.html}
 * @param names of the paper, language ({@code vi}, {@code en}, {@code id}) to name
 */
public record PaperTemplate(String text, Map<String, String> names) {}
