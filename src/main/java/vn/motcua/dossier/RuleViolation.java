package vn.motcua.dossier;

import java.util.List;

/**
 * Why an application breaks a rule.
 *
 * @param rule name; {@code rule.<name>} is the key of the text
 * @param field key of the answer it is about
 * @param arguments of the text
 */
public record RuleViolation(String rule, String field, List<String> arguments) {}
