package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.article.version.Arrival.Way;
import org.claimtrail.history.Actor;
import org.claimtrail.intake.queue.Incoming;
import org.claimtrail.intake.queue.Intake;
import org.claimtrail.intake.queue.IntakeItems;
import org.claimtrail.intake.queue.ItemCriteria;
import org.claimtrail.intake.queue.ItemView;
import org.claimtrail.intake.queue.State;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Settings;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.words.Texts;
import org.claimtrail.web.words.Words;

/** Bringing files in from the command line of a stopped installation. */
@ApplicationScoped
public class CommandLineIntake {
    /**
     * A file that came in.
     *
     * @param state the slug of where it is
     * @param explanation what became of it, as a sentence
     * @param articleId once there is an article
     * @param parts how many files came out of it
     * @param ended whether there is nothing to wait for: also while somebody lets it rest
     */
    public record Fed(
            long id,
            String fileName,
            String state,
            String reason,
            String explanation,
            Long articleId,
            long parts,
            boolean ended) {}

    private final Intake intake;
    private final IntakeItems items;
    private final Settings settings;
    private final Texts texts;
    private final Words words;

    CommandLineIntake(Intake intake, IntakeItems items, Settings settings, Texts texts, Words words) {
        this.intake = intake;
        this.items = items;
        this.settings = settings;
        this.texts = texts;
        this.words = words;
    }

    public String newBatch() {
        return intake.newBatch();
    }

    /**
     * Keeps a file and queues it; refused as a problem of the catalogue when it is too large or there is no room for it.
     *
     * @return its id
     */
    @ActivateRequestContext
    public long bring(String batch, Path file) {
        try {
            long size = Files.size(file);
            if (size > settings.maxFileSize().asLongValue()) throw CommonProblem.TOO_LARGE.refusal();
            Incoming incoming = Incoming.of(file.getFileName().toString(), file, size);
            return intake.take(batch, List.of(incoming), Way.COMMAND_LINE, Actor.COMMAND_LINE)
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the file is. */
    @ActivateRequestContext
    public Fed look(long id) {
        return fed(items.view(id));
    }

    @ActivateRequestContext
    public boolean rests() {
        return items.paused();
    }

    /** What came out of a file, the newest first. */
    @ActivateRequestContext
    public List<Long> parts(long id) {
        List<Long> parts = new ArrayList<>();
        ItemCriteria within = ItemCriteria.of(null, null, null, null, id);
        for (int page = 1; ; page++) {
            Slice<ItemView> slice = items.list(within, new Paging(page, Paging.MAX_SIZE));
            slice.items().forEach(item -> parts.add(item.id()));
            if (!slice.hasNext()) return parts;
        }
    }

    /** What a problem is called, and what to do about it. */
    @ActivateRequestContext
    public String sentence(Problem problem) {
        return words.of(problem.key()) + ". " + words.of(problem.adviceKey());
    }

    private Fed fed(ItemView item) {
        return new Fed(
                item.id(),
                item.fileName(),
                item.stateSlug(),
                item.reason(),
                texts.text("intake", item.sentenceKey()),
                item.articleId(),
                item.parts(),
                item.ended() || item.state() == State.PAUSED);
    }
}
