package vn.motcua.procedure;

import java.util.List;
import java.util.Map;

/**
 * Answers after the form has been applied on the server.
 *
 * @param answers of the fields that the form shows for these answers; nothing else that was sent
 * @param errors empty when they may be stored
 */
public record CheckedAnswers(Map<String, Object> answers, List<FieldError> errors) {}
