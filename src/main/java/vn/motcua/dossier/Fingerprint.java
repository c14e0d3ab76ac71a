package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import vn.motcua.document.Upload;

/** Tells whether two submissions say the same. */
final class Fingerprint {
    private Fingerprint() {}

    static byte[] of(Submission submission) {
        var text = new StringBuilder(submission.procedure())
                .append('\n')
                .append(submission.unit())
                .append('\n')
                .append(submission.channel())
                .append('\n')
                .append(new TreeMap<>(submission.answers()));
        for (Upload file : submission.files()) {
            text.append('\n')
                    .append(file.key())
                    .append('\t')
                    .append(file.fileName())
                    .append('\t')
                    .append(file.size());
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
