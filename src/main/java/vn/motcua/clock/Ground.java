package vn.motcua.clock;

/** Why a clock stands still (Decree 118/2025/NĐ-CP for the first two, the land law for the others). */
public enum Ground {
    SUPPLEMENT,
    FINANCIAL_DUTY,
    PUBLIC_POSTING,
    TAX
}
