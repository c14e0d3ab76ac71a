package vn.motcua.document;

/** A file was added to a dossier, in the transaction that is still open. */
public record DocumentAdded(Document document) {}
