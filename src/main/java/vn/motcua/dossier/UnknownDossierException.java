package vn.motcua.dossier;

/** There is no such dossier, or the key is not its key: whoever asks cannot tell which. */
public class UnknownDossierException extends RuntimeException {
    public UnknownDossierException(String code) {
        super("There is no dossier " + code + " with this key");
    }
}
