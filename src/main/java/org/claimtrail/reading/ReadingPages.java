package org.claimtrail.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimtrail.article.ArticleView;
import org.claimtrail.article.Articles;
import org.claimtrail.article.version.ArticleJoins;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.article.version.JoinedArticle;
import org.claimtrail.article.version.VersionPlace;
import org.claimtrail.article.version.VersionRow;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.ClaimMessages;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.passage.Excerpt;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.extraction.view.ReadingView;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.original.Originals;
import org.claimtrail.original.SourceText;
import org.claimtrail.placement.Placements;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.suggestion.EngineRun;
import org.claimtrail.suggestion.SuggestionOrder;
import org.claimtrail.suggestion.Suggestions;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Span;
import org.claimtrail.web.Roles;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page where an article is read and marked. */
@Path("/articles")
@RolesAllowed(Roles.VIEWER)
class ReadingPages {
    private static final int EVENTS = 30;
    private static final int MOST_OCCURRENCES = 50;

    /**
     * @param evidenceFor the claim that evidence is looked for, null when the page is only read
     * @param garbled whether letters were read in the wrong encoding, of the text or of what is known of the article
     * @param address of this page, for its other displays and orders
     * @param support how much the engine can find in this language
     * @param run how far the engine is with the text
     * @param current whether this is the article's newest text
     * @param joinedHere the article whose versions can be taken out again, if any
     * @param placements how many claims of the version before were looked for here
     * @param waiting how many of these wait for a person
     */
    @CheckedTemplate(basePath = "reading")
    record reading(
            ArticleView article,
            VersionText version,
            ReadingText text,
            boolean garbled,
            ReadingAddress address,
            List<Card> cards,
            List<Card> lessCertain,
            Progress progress,
            EngineRun run,
            String support,
            ClaimView evidenceFor,
            boolean current,
            List<VersionRow> versions,
            List<JoinedArticle> joinedHere,
            long placements,
            long waiting,
            List<EventRow> events)
            implements TemplateInstance {}

    /**
     * What came in, as far as a page can show it safely.
     *
     * @param source the text of the file, markup and all; null unless it is a text
     */
    @CheckedTemplate(basePath = "reading")
    record original(
            ArticleView article,
            VersionText version,
            VersionRow file,
            SourceText source,
            ReadingAddress address,
            ClaimView evidenceFor,
            boolean current)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading")
    record passages(VersionText version, String words, Long evidenceFor, List<Excerpt> found, FormErrors errors)
            implements TemplateInstance {}

    private final Articles articles;
    private final VersionTexts versionTexts;
    private final Originals originals;
    private final Cards cards;
    private final ArticleVersions versions;
    private final ArticleJoins joins;
    private final Suggestions suggestions;
    private final QuotationEngine engine;
    private final Placements placements;
    private final Claims claims;
    private final History history;
    private final Fields fields;
    private final Texts texts;

    ReadingPages(
            Articles articles,
            VersionTexts versionTexts,
            Originals originals,
            Cards cards,
            ArticleVersions versions,
            ArticleJoins joins,
            Suggestions suggestions,
            QuotationEngine engine,
            Placements placements,
            Claims claims,
            History history,
            Fields fields,
            Texts texts) {
        this.articles = articles;
        this.versionTexts = versionTexts;
        this.originals = originals;
        this.cards = cards;
        this.versions = versions;
        this.joins = joins;
        this.suggestions = suggestions;
        this.engine = engine;
        this.placements = placements;
        this.claims = claims;
        this.history = history;
        this.fields = fields;
        this.texts = texts;
    }

    /**
     * The page on which an article is read.
     *
     * @param version the id of another text than the newest
     * @param begin with {@code end}, a passage to show, in code points
     * @param view slug of a {@link Display}
     */
    @GET
    @Path("{id}")
    @Transactional
    public Response read(
            @RestPath long id,
            @RestQuery Long version,
            @RestQuery Integer begin,
            @RestQuery Integer end,
            @RestQuery("evidence-for") Long evidenceFor,
            @RestQuery String order,
            @RestQuery String view) {
        ReadingOptions shown = new ReadingOptions(Display.of(view), begin, end, evidenceFor, order);
        if (version != null) {
            VersionText text = versionTexts.text(version);
            return text.articleId() == id
                    ? page(text, shown)
                    : elsewhere(new VersionPlace(text.articleId(), text.number()).address(), shown);
        }
        Optional<Long> whole = articles.joinedInto(id);
        return whole.isPresent()
                ? elsewhere("/articles/" + whole.get(), shown)
                : page(versionTexts.currentText(id), shown);
    }

    /** A version by its number; one that has moved to another article with its article is found there. */
    @GET
    @Path("{id}/versions/{number}")
    @Transactional
    public Response readVersion(
            @RestPath long id,
            @RestPath int number,
            @RestQuery Integer begin,
            @RestQuery Integer end,
            @RestQuery("evidence-for") Long evidenceFor,
            @RestQuery String order,
            @RestQuery String view) {
        ReadingOptions shown = new ReadingOptions(Display.of(view), begin, end, evidenceFor, order);
        Optional<Long> version = versions.id(id, number);
        if (version.isPresent()) return page(versionTexts.text(version.get()), shown);
        VersionPlace moved = joins.movedFrom(id, number).orElseThrow(CommonProblem.NOT_FOUND::refusal);
        return elsewhere(moved.address(), shown);
    }

    private static Response elsewhere(String address, ReadingOptions shown) {
        return Response.seeOther(URI.create(new ReadingAddress(address, shown).toString()))
                .build();
    }

    private Response page(VersionText text, ReadingOptions shown) {
        ArticleView article = articles.view(text.articleId());
        boolean current = text.versionId() == article.versionId();
        String own = new VersionPlace(text.articleId(), text.number()).address();
        ReadingAddress address =
                new ReadingAddress(current && !shown.passage() ? "/articles/" + article.id() : own, shown);
        ClaimView evidenceFor = shown.evidenceFor() == null ? null : claims.required(shown.evidenceFor());
        Object page = shown.display() == Display.ORIGINAL
                ? original(article, text, address, evidenceFor, current)
                : reading(article, text, address, evidenceFor, current);
        return Response.ok(page).build();
    }

    private original original(
            ArticleView article, VersionText text, ReadingAddress address, ClaimView evidenceFor, boolean current) {
        VersionRow file = versions.row(article.id(), text.number());
        SourceText source =
                originals.source(file.originalSha256(), file.mediaType()).orElse(null);
        return new original(article, text, file, source, address, evidenceFor, current);
    }

    private reading reading(
            ArticleView article, VersionText text, ReadingAddress address, ClaimView evidenceFor, boolean current) {
        ReadingOptions shown = address.shown();
        EngineRun run = suggestions.run(text.versionId());
        List<Card> all = cards.of(text);
        List<Highlight> marks = new ArrayList<>(all.stream().map(Card::toMark).toList());
        if (shown.passage()
                && shown.end()
                        <= text.rawText().codePointCount(0, text.rawText().length()))
            marks.add(new Highlight(ReadingText.PASSAGE, new Span(shown.begin(), shown.end()), "current", null));
        ReadingView view = shown.display() == Display.RAW ? ReadingView.verbatim(text.rawText()) : text.view();
        return new reading(
                article,
                text,
                shown.display() == Display.RAW
                        ? ReadingText.of(view, marks, List.of(), null)
                        : ReadingText.of(view, marks, text.decisions().marks(), text.title()),
                view.garbled() || article.garbled() || text.decisions().repaired(),
                address,
                all.stream()
                        .filter(Card::prominent)
                        .sorted(Comparator.comparing(Card::passage, SuggestionOrder.of(shown.order())))
                        .toList(),
                all.stream().filter(card -> !card.prominent()).toList(),
                Progress.of(all),
                run,
                engine.support(text.rawText(), text.language()).name(),
                evidenceFor,
                current,
                versions.list(article.id()),
                joins.joinedHere(article.id()),
                placements.countIn(text.versionId()),
                placements.waitingIn(text.versionId()),
                history.of(Subject.article(article.id()), EVENTS));
    }

    /** Finds words that were pasted, for whoever cannot or does not want to select them with a pointer. */
    @POST
    @Path("{id}/passages")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(
            @RestPath long id, @RestForm String words, @RestForm Long versionId, @RestForm Long evidenceFor) {
        VersionText text = versionId == null ? versionTexts.currentText(id) : older(id, versionId);
        FormErrors errors = new FormErrors();
        String typed = fields.required(errors, "words", words, Passage.LONGEST);
        List<Span> found = errors.any() ? List.of() : Occurrences.of(text.rawText(), typed);
        if (found.size() == 1)
            return Response.seeOther(URI.create(Excerpt.address(text.versionId(), found.get(0), evidenceFor)))
                    .build();
        if (found.isEmpty() && !errors.any())
            errors.add("words", texts.of(ClaimMessages.class).words_not_found());
        CodePoints points = CodePoints.of(text.rawText());
        List<Excerpt> excerpts = found.stream()
                .limit(MOST_OCCURRENCES)
                .map(span -> Excerpt.of(points, span, text.versionId(), evidenceFor))
                .toList();
        return Response.status(errors.any() ? CommonProblem.INVALID_INPUT.status() : 200)
                .entity(new passages(text, typed, evidenceFor, excerpts, errors))
                .build();
    }

    private VersionText older(long articleId, long versionId) {
        VersionText text = versionTexts.text(versionId);
        if (text.articleId() != articleId) throw CommonProblem.NOT_FOUND.refusal();
        return text;
    }
}
