package vn.motcua.portal;

/** The answer to a submission. */
record SubmittedView(String code, String key, DossierView.StatusView status, String place) {}
