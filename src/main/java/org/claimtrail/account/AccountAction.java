package org.claimtrail.account;

import org.claimtrail.history.Action;

/** What people do to people. */
public enum AccountAction implements Action {
    PERSON_SET_UP,
    PERSON_INVITED,
    PERSON_PASSWORD_RESET,
    PERSON_PASSWORD_CHOSEN,
    PERSON_ROLE_GIVEN,
    PERSON_DISABLED,
    PERSON_ENABLED,
    TOKEN_CREATED,
    TOKEN_REVOKED
}
