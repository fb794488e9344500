package org.claimtrail.intake.queue;

/**
 * A file that did not become an article.
 *
 * @param batch those that came with it; its page says more
 * @param sentenceKey of the sentence in {@link IntakeMessages} that says why
 */
public record FailedFile(String name, String batch, String sentenceKey) {}
