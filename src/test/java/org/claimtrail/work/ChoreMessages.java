package org.claimtrail.work;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people call {@link Chores}. */
@MessageBundle("chore")
public interface ChoreMessages {
    @Message("Chores")
    String job_chore();
}
