package vn.motcua.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant is asked about the work on her dossier, or has said.
 *
 * @param state ASKED, EXPLAIN when she is not satisfied and may say why, or GIVEN
 * @param satisfaction VERY_SATISFIED, SATISFIED or NOT_SATISFIED, once it is given
 * @param reasons to choose from when she is not satisfied
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RatingView(String state, @Nullable String satisfaction, List<ReasonView> reasons) {

    public record ReasonView(String key, String text) {}
}
