package org.claimtrail.intake.queue;

import java.time.Instant;
import org.claimtrail.article.version.Arrival;

/**
 * What pages show of a file that came in; {@code articleId} and {@code articleTitle} once there is an
 * article, {@code withinId} and {@code withinName} of the file that it came out of, {@code parts} that came out of it;
 * {@code uploadedBy} is a person whose name {@link org.claimtrail.account.PeopleNames} tells.
 */
public record ItemView(
        long id,
        String batch,
        String fileName,
        String givenTitle,
        long size,
        String stateSlug,
        String reason,
        String mediaType,
        boolean stored,
        Long articleId,
        String articleTitle,
        String arrivedThrough,
        Long uploadedBy,
        Instant uploadedAt,
        Instant finishedAt,
        Long withinId,
        String withinName,
        long parts) {

    public State state() {
        return State.of(stateSlug);
    }

    public boolean ended() {
        return state().ended();
    }

    public boolean retryable() {
        return stored && state().retryable();
    }

    public boolean inDropFolder() {
        return arrivedThrough.equals(Arrival.Way.DROP_FOLDER.slug());
    }

    /** A pasted text is known by its title. */
    public String name() {
        return arrivedThrough.equals(Arrival.Way.PASTE.slug()) && givenTitle != null ? givenTitle : fileName;
    }

    public String throughKey() {
        return "through_" + arrivedThrough.replace('-', '_');
    }

    /** The key of the sentence in {@link IntakeMessages} that says what became of the file. */
    public String sentenceKey() {
        String key = "because_" + stateSlug + (reason == null ? "" : "_" + reason);
        return key.replace('-', '_');
    }
}
