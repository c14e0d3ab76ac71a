package vn.motcua.procedure;

/**
 * One line of what a procedure costs.
 *
 * @param amount in whole Vietnamese đồng
 */
public record Fee(String code, String name, long amount) {}
