package vn.motcua.review;

import vn.motcua.paper.PaperOrder;

/** The paper that a procedure ends in; each procedure with a paper of its own brings one. */
public interface ResultPaper {

    /** Slug of the procedure. */
    String procedure();

    PaperOrder order(SignedResult result);
}
