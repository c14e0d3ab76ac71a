package vn.motcua.paper;

/**
 * In whose place a paper is signed; texts ready to read, and empty where there is nothing to say.
 *
 * @param form abbreviation before the title, {@code KT} or {@code TUQ}
 * @param name of the one in whose place
 * @param number of the decision by which
 * @param day of that decision
 */
public record SignedFor(String form, String name, String number, String day) {}
