package vn.motcua.procedure;

/**
 * What is wrong with one answer.
 *
 * @param field key of the field; {@code members[1].memberName} inside a list
 * @param label of the field in the reader's language
 * @param message in the reader's language; says what to do
 */
public record FieldError(String field, String label, String message) {}
