package vn.motcua.unit;

/** Nobody knows a ward or commune with this code. */
public class UnknownUnitException extends RuntimeException {
    public UnknownUnitException(String code) {
        super("There is no ward or commune with the code " + code);
    }
}
