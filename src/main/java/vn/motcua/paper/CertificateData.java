package vn.motcua.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on the household business registration certificate; all texts ready to read.
 *
 * @param signedFor null when the leader signs in her own place
 */
public record CertificateData(
        String authority,
        String place,
        String date,
        String businessCode,
        String firstRegistered,
        String businessName,
        String businessAddress,
        String line,
        String capital,
        String capitalInWords,
        String owner,
        String birthDate,
        String personalId,
        String address,
        List<Member> members,
        String signer,
        @Nullable SignedFor signedFor) {

    public record Member(String name, String personalId) {}
}
