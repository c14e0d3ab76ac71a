package vn.motcua.portal;

import java.util.List;

/**
 * A procedure as a citizen sees it; texts in her language.
 *
 * @param limit in words, such as "3 working days"
 */
public record ProcedureView(
        String slug,
        String code,
        String name,
        String field,
        String fieldName,
        int limitAmount,
        String limitUnit,
        String limit,
        String onlineLevel,
        List<FeeView> fees,
        List<DocumentView> documents,
        String legalBasis) {

    /** @param amount in đồng */
    public record FeeView(String name, long amount, String text) {}

    public record DocumentView(String key, String name, String kind, int quantity, boolean required, String note) {}
}
