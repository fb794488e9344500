package org.claimtrail.article.version;

import java.util.List;
import org.claimtrail.history.Actor;

/**
 * Fired inside the transaction that gives versions of one article to another: whoever has noted the article beside the
 * version notes the new one.
 *
 * @param joined whether they became newer versions of the other; else they came back from there
 */
public record VersionsMoved(long fromId, long toId, List<Long> versionIds, boolean joined, Actor by) {}
