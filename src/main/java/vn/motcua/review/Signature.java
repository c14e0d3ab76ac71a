package vn.motcua.review;

import java.util.Optional;
import vn.motcua.paper.SignedFor;

/**
 * How a paper is signed.
 *
 * @param name of whoever signs
 * @param place of somebody else; empty when she signs in her own
 */
public record Signature(String name, Optional<SignedFor> place) {}
