package org.claimtrail.intake;

import java.time.Instant;
import java.util.List;
import org.claimtrail.intake.queue.ItemView;
import org.claimtrail.web.words.Texts;

/**
 * A file that came in, as programs see it.
 *
 * @param size in bytes
 * @param state queued, paused, reading, ready, empty, encrypted, unsupported, too-large, timed-out, failed or
 *     cancelled
 * @param reason what the state alone does not say
 * @param explanation the same as a sentence
 * @param articleId once there is an article
 * @param within the id of the file that it came out of: an archive, a mailbox, a mail
 * @param parts how many files came out of it
 */
record Upload(
        long id,
        String batch,
        String fileName,
        long size,
        String state,
        String reason,
        String explanation,
        Long articleId,
        String arrivedThrough,
        Instant uploadedAt,
        Instant finishedAt,
        Long within,
        long parts) {

    static Upload of(ItemView item, Texts texts) {
        return new Upload(
                item.id(),
                item.batch(),
                item.fileName(),
                item.size(),
                item.stateSlug(),
                item.reason(),
                texts.text("intake", item.sentenceKey()),
                item.articleId(),
                item.arrivedThrough(),
                item.uploadedAt(),
                item.finishedAt(),
                item.withinId(),
                item.parts());
    }

    static List<Upload> of(List<ItemView> items, Texts texts) {
        return items.stream().map(item -> of(item, texts)).toList();
    }
}
