package vn.motcua.national;

import java.util.List;

/**
 * Why an arrival cannot be taken in as it is.
 *
 * @param fields labels of the answers and names of the documents it is about, without what the applicant wrote
 * @param lines what is wrong, in Vietnamese; may repeat what the applicant wrote, such as the name of a file
 */
record Refusal(Reason reason, List<String> fields, List<String> lines) {

    /** The name is also the key of the text and of the choice in the form. */
    enum Reason {
        NO_CODE,
        UNKNOWN_PROCEDURE,
        UNKNOWN_UNIT,
        INVALID_ANSWERS,
        FILE_MISSING,
        FILE_CHANGED,
        FILE_REFUSED
    }
}
