package vn.motcua.paper;

import java.util.Map;

/**
 * What anybody who has a paper in his hand may know of it.
 *
 * @param facts key to text, in the order of the page; an altered paper differs from them
 */
public record VerifiedPaper(Paper paper, Map<String, String> facts) {}
