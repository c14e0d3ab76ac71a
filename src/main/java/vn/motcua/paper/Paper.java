package vn.motcua.paper;

import java.time.Instant;
import java.util.Optional;

/** An issued paper. */
public record Paper(String kind, String dossier, Optional<String> number, String verifyCode, Instant issuedAt) {}
