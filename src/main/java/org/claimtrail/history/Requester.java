package org.claimtrail.history;

/** Who sent the request, for rooms that note what people did without knowing who people are. */
public interface Requester {
    Actor actor();
}
