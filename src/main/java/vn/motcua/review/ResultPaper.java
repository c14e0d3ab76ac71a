package vn.motcua.review;

import vn.motcua.paper.PaperOrder;

/** The paper that a procedure ends in, where a template beside the model and the answers do not make it. */
public interface ResultPaper {

    /** Slug of the procedure. */
    String procedure();

    PaperOrder order(SignedResult result);
}
