package vn.motcua.paper;

import java.util.Map;
import java.util.Optional;
import vn.motcua.signature.SignatureFacts;

/**
 * What anybody who has a paper in his hand may know of it.
 *
 * @param facts key to text, in the order of the page; an altered paper differs from them
 * @param sealed whether it is one that is signed electronically
 * @param altered the PDF that is kept is not the one that was issued
 * @param signature on that PDF; empty where there is none
 */
public record VerifiedPaper(
        Paper paper, Map<String, String> facts, boolean sealed, boolean altered, Optional<SignatureFacts> signature) {}
