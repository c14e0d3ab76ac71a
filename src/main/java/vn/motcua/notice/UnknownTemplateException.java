package vn.motcua.notice;

/** An address names a text that there is not. */
class UnknownTemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
