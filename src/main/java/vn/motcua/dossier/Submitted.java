package vn.motcua.dossier;

/** What the applicant takes home. */
public record Submitted(String code, LookupKey key) {}
