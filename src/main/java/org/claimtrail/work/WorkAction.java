package org.claimtrail.work;

import org.claimtrail.history.Action;

/** What people do to work that waits. */
public enum WorkAction implements Action {
    WORK_TRIED_AGAIN
}
