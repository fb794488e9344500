package org.claimtrail.article.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.article.Article;
import org.claimtrail.article.ArticleAction;
import org.claimtrail.article.Articles;
import org.claimtrail.article.metadata.Knowledge;
import org.claimtrail.article.version.ArticleVersion;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.article.version.VersionsMoved;
import org.claimtrail.history.Action;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.text.Anchor;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Relocated;
import org.claimtrail.text.Relocation;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/** What people decide about how a text is read: what of it is the article, and whether its letters are repaired. */
@ApplicationScoped
public class ReadingDecisions {
    static final String MAIN = "main";
    static final String BOILERPLATE = "boilerplate";

    /** In code points; a longer quotation would fill the history. */
    private static final int LONGEST_EXCERPT = 120;

    private final Articles articles;
    private final ArticleVersions versions;
    private final VersionTexts texts;
    private final StoredMarks marks;
    private final History history;
    private final Clock clock;

    ReadingDecisions(
            Articles articles,
            ArticleVersions versions,
            VersionTexts texts,
            StoredMarks marks,
            History history,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.texts = texts;
        this.marks = marks;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Says that a stretch belongs to the article, or that it does not; in place of what was said of parts of it.
     *
     * @param seen the version of the reading that the decision was made on; refused as {@link CommonProblem#CHANGED_MEANWHILE}
     *     when it is no longer the stored one
     */
    @Transactional
    public void mark(long versionId, Span span, boolean main, int seen, Actor by) {
        ReadingState state = changing(versionId, seen);
        VersionText text = texts.text(versionId);
        CodePoints points = CodePoints.of(text.rawText());
        if (span.end() > points.length() || points.slice(span).isBlank()) throw CommonProblem.INVALID_INPUT.refusal();
        List<StoredMark> there = marks.inForce(versionId);
        boolean said = there.stream().anyMatch(mark -> mark.span().equals(span) && mark.main == main);
        if (said && role(text, span).equals(name(main))) return;
        there.stream().filter(mark -> span.contains(mark.span())).forEach(mark -> mark.undo(by.id(), clock.instant()));
        marks.persist(new StoredMark(versionId, span, main, by.id(), clock.instant()));
        changed(state, text, ArticleAction.ARTICLE_BLOCK_MARKED, span, by);
    }

    /** Takes back what was said of a stretch or parts of it; refused as {@link CommonProblem#NOT_FOUND} if nothing was. */
    @Transactional
    public void unmark(long versionId, Span span, int seen, Actor by) {
        ReadingState state = changing(versionId, seen);
        VersionText text = texts.text(versionId);
        List<StoredMark> there = marks.inForce(versionId).stream()
                .filter(mark -> mark.span().overlaps(span))
                .toList();
        if (there.isEmpty()) throw CommonProblem.NOT_FOUND.refusal();
        there.forEach(mark -> mark.undo(by.id(), clock.instant()));
        changed(state, text, ArticleAction.ARTICLE_BLOCK_UNMARKED, span, by);
    }

    /**
     * Has letters that were read in the wrong encoding shown as they were meant, or as they are: those of the text and, as
     * long as it is the article's newest, those of what its file says of the article.
     */
    @Transactional
    public void repair(long versionId, boolean repaired, int seen, Actor by) {
        Article article = articles.held(versions.article(versionId));
        ArticleVersion version = versions.held(versionId);
        ReadingState state = changing(versionId, seen);
        if (!version.isOf(article)) throw CommonProblem.CHANGED_MEANWHILE.refusal();
        if (state.repaired == repaired) return;
        state.repair(repaired);
        Map<String, Object> before = words(article);
        boolean newest = article.hasNewest(versionId);
        if (repaired && newest) state.found.putAll(articles.repairLetters(article));
        if (!repaired && newest) articles.restoreLetters(article, state.found);
        if (!repaired) state.found.clear();
        Map<String, Object> after = words(article);
        after.put("versionNumber", version.number());
        history.record(
                by,
                repaired ? ArticleAction.ARTICLE_LETTERS_REPAIRED : ArticleAction.ARTICLE_LETTERS_UNREPAIRED,
                Subject.article(article.id()),
                before,
                after);
    }

    private static Map<String, Object> words(Article article) {
        return Knowledge.words(article.known()).byMember();
    }

    /**
     * Says of a new version what was said of the one before, where the same words stand in it beyond doubt and nobody said
     * anything of them there. Nothing happens the second time.
     */
    @Transactional
    public void carry(long versionId) {
        versions.before(versionId).ifPresent(previous -> carry(marks.inForce(previous), versionId));
    }

    /** The same for versions that a person made newer ones of another article; taken back when they leave it again. */
    void moved(@Observes VersionsMoved moved) {
        moved.versionIds().forEach(this::forgetRepaired);
        if (moved.joined()) {
            Optional<Long> previous = versions.before(moved.versionIds().get(0));
            List<StoredMark> said = previous.map(marks::inForce).orElse(List.of());
            for (long version : moved.versionIds()) said = carry(said, version);
        } else {
            moved.versionIds().forEach(version -> takeBack(version, moved));
        }
    }

    /** What was put right along with a text was put right of the article that it is no longer a part of. */
    private void forgetRepaired(long versionId) {
        ReadingState state = texts.findById(versionId);
        if (state != null) state.found.clear();
    }

    /** @return what is said of the version from then on because of that */
    private List<StoredMark> carry(List<StoredMark> before, long versionId) {
        if (before.isEmpty()) return List.of();
        List<StoredMark> said = marks.all(versionId);
        VersionText earlier = texts.text(before.get(0).articleVersionId);
        VersionText text = texts.text(versionId);
        Relocation relocation = new Relocation(earlier.rawText(), text.rawText());
        List<StoredMark> carried = new ArrayList<>();
        for (StoredMark mark : before) {
            Relocated found = relocation.of(Anchor.of(earlier.rawText(), mark.span()));
            boolean free = found.certain()
                    && said.stream().noneMatch(own -> own.counts() && own.span().overlaps(found.span()));
            if (free) carried.add(mark.in(versionId, found.span()));
        }
        if (carried.isEmpty()) return carried;
        changing(versionId, ETags.ANY).decided();
        marks.persist(carried);
        recordMoved(ArticleAction.ARTICLE_BLOCKS_CARRIED, text, carried.size());
        return carried;
    }

    /** What was said of it only because the article that it leaves has it so. */
    private void takeBack(long versionId, VersionsMoved moved) {
        List<StoredMark> foreign = marks.inForce(versionId).stream()
                .filter(mark -> mark.carriedFrom != null)
                .filter(mark -> !moved.versionIds().contains(marks.origin(mark).articleVersionId))
                .toList();
        if (foreign.isEmpty()) return;
        changing(versionId, ETags.ANY).decided();
        foreign.forEach(mark -> mark.undo(null, clock.instant()));
        recordMoved(ArticleAction.ARTICLE_BLOCKS_LEFT, texts.text(versionId), foreign.size());
    }

    private void recordMoved(Action action, VersionText text, int blocks) {
        Map<String, Object> what = new LinkedHashMap<>();
        what.put("versionNumber", text.number());
        what.put("blocks", blocks);
        history.record(Actor.APPLICATION, action, Subject.article(text.articleId()), null, what);
    }

    /** The state of the text, which nobody else changes until the transaction ends. */
    private ReadingState changing(long versionId, int seen) {
        versions.held(versionId);
        ReadingState state = texts.findById(versionId);
        if (state == null) {
            state = new ReadingState(versionId);
            texts.persist(state);
        }
        ETags.check(seen, state.version);
        return state;
    }

    private void changed(ReadingState state, VersionText before, Action action, Span span, Actor by) {
        state.decided();
        texts.flush();
        VersionText text = texts.text(state.articleVersionId);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("role", role(text, span));
        after.put("quote", excerpt(text, span));
        after.put("versionNumber", text.number());
        history.record(by, action, Subject.article(text.articleId()), Map.of("role", role(before, span)), after);
    }

    /** What most of a stretch is. */
    private static String role(VersionText text, Span span) {
        long main = text.blocks().stream()
                .filter(block -> block.main() && block.span().overlaps(span))
                .mapToLong(block -> Math.min(block.span().end(), span.end())
                        - Math.max(block.span().begin(), span.begin()))
                .sum();
        return name(2 * main >= span.length());
    }

    /** Refused as {@link CommonProblem#INVALID_INPUT} unless it holds anything. */
    static Span stretch(int begin, int end) {
        if (begin < 0 || begin >= end) throw CommonProblem.INVALID_INPUT.refusal();
        return new Span(begin, end);
    }

    private static String name(boolean main) {
        return main ? MAIN : BOILERPLATE;
    }

    private static String excerpt(VersionText text, Span span) {
        int end = Math.min(span.end(), span.begin() + LONGEST_EXCERPT);
        String words =
                CodePoints.of(text.rawText()).slice(new Span(span.begin(), end)).strip();
        return end < span.end() ? words + "…" : words;
    }
}
