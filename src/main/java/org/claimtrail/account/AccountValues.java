package org.claimtrail.account;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.ValueNames;

@Singleton
class AccountValues extends ValueNames {
    AccountValues() {
        super("account", AccountMessages.class);
    }
}
