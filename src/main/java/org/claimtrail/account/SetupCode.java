package org.claimtrail.account;

import jakarta.inject.Singleton;
import org.claimtrail.account.guard.Secrets;

/** The code that the start prints and the first visitor enters: whoever sees the server's output owns the desk. */
@Singleton
public class SetupCode {
    private final String code;

    SetupCode(Secrets secrets) {
        code = secrets.code();
    }

    public String code() {
        return code;
    }

    boolean matches(String typed) {
        return Secrets.same(code, typed.strip().toUpperCase(java.util.Locale.ROOT));
    }
}
