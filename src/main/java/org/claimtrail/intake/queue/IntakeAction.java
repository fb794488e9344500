package org.claimtrail.intake.queue;

import org.claimtrail.history.Action;

/** What people do to the queue. */
public enum IntakeAction implements Action {
    INTAKE_PAUSED,
    INTAKE_RESUMED,
    INTAKE_CANCELLED,
    INTAKE_RETRIED
}
