package vn.motcua.procedure;

/** How much of a procedure can be done online: all of it (toàn trình) or a part (một phần). */
public enum OnlineLevel {
    FULL,
    PARTIAL
}
