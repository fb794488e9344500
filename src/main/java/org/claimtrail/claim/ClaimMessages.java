package org.claimtrail.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of reading, marking and linking, and of claims. */
@MessageBundle("claim")
public interface ClaimMessages {
    @Message("open")
    String status_open();
}
