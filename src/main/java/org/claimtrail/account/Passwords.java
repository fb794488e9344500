package org.claimtrail.account;

import jakarta.enterprise.context.RequestScoped;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Texts;

/** What a new password has to be; said in the form where it is chosen. */
@RequestScoped
class Passwords {
    private final Texts texts;

    Passwords(Texts texts) {
        this.texts = texts;
    }

    void check(FormErrors errors, String password, String again) {
        AccountMessages messages = texts.of(AccountMessages.class);
        String typed = password == null ? "" : password;
        int length = typed.codePointCount(0, typed.length());
        if (length < People.SHORTEST_PASSWORD)
            errors.add("password", messages.password_short(People.SHORTEST_PASSWORD));
        else if (length > People.LONGEST_PASSWORD)
            errors.add("password", messages.password_long(People.LONGEST_PASSWORD));
        else if (!typed.equals(again)) errors.add("passwordAgain", messages.passwords_differ());
    }
}
