package vn.motcua.householdbusiness;

/** The fields of the apply form that the rules and the certificate read. */
final class Fields {
    static final String SLUG = "household-business-registration";
    static final String NAME = "businessName";
    static final String LINE = "lineOfBusiness";
    static final String LINE_DESCRIPTION = "lineDescription";
    static final String BIRTH = "dateOfBirth";
    static final String PERSONAL_ID = "personalId";

    private Fields() {}
}
