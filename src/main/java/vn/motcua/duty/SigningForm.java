package vn.motcua.duty;

/** How somebody signs who is not the one to sign (Decree 30/2020/NĐ-CP, Annex I); the name is the abbreviation. */
public enum SigningForm {
    /** In place of the head, by a deputy: {@code KT.} */
    KT,
    /** By written authorization of the head, limited in time and subject: {@code TUQ.} */
    TUQ
}
