package vn.motcua.signature;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/** What the holder of a certificate is called. */
final class Names {
    private Names() {}

    /** The common name, or all of the name where it has none. */
    static String common(X500Principal name) {
        try {
            return new LdapName(name.getName())
                    .getRdns().stream()
                            .filter(it -> it.getType().equalsIgnoreCase("CN"))
                            .map(it -> String.valueOf(it.getValue()))
                            .findFirst()
                            .orElse(name.getName());
        } catch (InvalidNameException e) {
            return name.getName();
        }
    }
}
