package org.claimtrail.account.guard;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.claimtrail.text.Sha256;

/** Makes and checks what nobody else may know: tokens, codes, passwords. */
@ApplicationScoped
public class Secrets {
    /** A hash of a password nobody has: compared against when a name is unknown, so that both take the same time. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's password");

    private static final String UNAMBIGUOUS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    /** 32 random bytes, to be shown once. */
    public String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code that a person can copy from a terminal: "XXXX-XXXX-XXXX". */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(UNAMBIGUOUS.charAt(random.nextInt(UNAMBIGUOUS.length())));
        }
        return code.toString();
    }

    /** How a token stands in the database: SHA-256, hexadecimal. */
    public static String hash(String token) {
        return HexFormat.of().formatHex(Sha256.bytes(token));
    }

    /** bcrypt of the password's SHA-256: bcrypt alone would silently ignore all but the first 72 bytes. */
    public static String passwordHash(String password) {
        return BcryptUtil.bcryptHash(digest(password));
    }

    /** {@code hash} may be null: the answer is no, but takes as long. */
    public static boolean passwordMatches(String password, String hash) {
        boolean matches = BcryptUtil.matches(digest(password), hash == null ? NOBODYS : hash);
        return matches && hash != null;
    }

    public static boolean same(String a, String b) {
        return MessageDigest.isEqual(Sha256.bytes(a), Sha256.bytes(b));
    }

    private static String digest(String password) {
        return Base64.getEncoder().encodeToString(Sha256.bytes(password));
    }
}
