package org.claimtrail.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.scale.Ratings;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.Problems;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims for programs. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Claims")
class ClaimsResource {
    /** What changes of a claim; members that are left out stay as they are. */
    record Patch(
            String statement,

            @Schema(description = "dropped, or open to take it up again; a verdict decides the rest")
            String status) {}

    private final Claims claims;
    private final Linking linking;
    private final LinkChecks checks;
    private final Suggestions suggestions;
    private final Cards cards;
    private final VersionTexts versionTexts;
    private final Ratings ratings;
    private final History history;
    private final Problems problems;
    private final Texts texts;
    private final Me me;
    private final PageContext context;

    ClaimsResource(
            Claims claims,
            Linking linking,
            LinkChecks checks,
            Suggestions suggestions,
            Cards cards,
            VersionTexts versionTexts,
            Ratings ratings,
            History history,
            Problems problems,
            Texts texts,
            Me me,
            PageContext context) {
        this.claims = claims;
        this.linking = linking;
        this.checks = checks;
        this.suggestions = suggestions;
        this.cards = cards;
        this.versionTexts = versionTexts;
        this.ratings = ratings;
        this.history = history;
        this.problems = problems;
        this.texts = texts;
        this.me = me;
        this.context = context;
    }

    @GET
    @Operation(summary = "Claims, filtered and sorted")
    public Slice<ClaimRowJson> list(
            UriInfo uri,
            @Parameter(description = "Words of the statement, a quotation or a speaker's name") @RestQuery String q,
            @Parameter(description = "open, in-review, rated, dropped, or (for editors) deleted") @RestQuery
                    String status,
            @Parameter(description = "Slug of a rating, or none") @RestQuery String outcome,
            @Parameter(description = "Id of a speaker") @RestQuery String speaker,
            @Parameter(description = "Id of an outlet") @RestQuery String outlet,
            @Parameter(description = "Id of an article") @RestQuery String article,
            @Parameter(description = "Published on this day or later, YYYY-MM-DD") @RestQuery String from,
            @Parameter(description = "Published on this day or earlier, YYYY-MM-DD") @RestQuery String to,
            @Parameter(description = "changed, created, published or statement") @RestQuery String sort,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        ClaimCriteria criteria = ClaimCriteria.of(uri.getQueryParameters(), ratings);
        if (criteria.deleted() && !context.isEditor()) throw Problem.NOT_ALLOWED.refusal();
        Slice<ClaimRow> rows = claims.list(criteria, Paging.of(page, size));
        return new Slice<>(
                rows.items().stream().map(ClaimRowJson::of).toList(), rows.total(), rows.page(), rows.size());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A claim with its appearances")
    public RestResponse<ClaimJson> show(@RestPath long id) {
        ClaimView claim = claims.required(id);
        return RestResponse.ResponseBuilder.ok(ClaimJson.of(claim))
                .tag(ETags.of(claim.version()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "A new claim, with the passage that it first appears in")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "201")
    public Response create(NewAppearance described) {
        if (described == null) throw Problem.BAD_REQUEST.refusal();
        FormErrors errors = new FormErrors();
        Described found = described(errors, described);
        String statement = checks.statement(errors, found == null ? described.statement() : found.form().statement);
        LinkDraft draft = found == null ? null : checks.link(errors, found.form());
        if (errors.any()) return problems.invalid(errors);
        return created(linking.newClaim(statement, found.passage(), draft, described.suggestionId(), me.actor())
                .claimId());
    }

    @POST
    @Path("{id}/appearances")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "One more appearance of a claim; the claim with all of them")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "201")
    public Response add(@RestPath long id, NewAppearance described) {
        if (described == null) throw Problem.BAD_REQUEST.refusal();
        claims.required(id);
        FormErrors errors = new FormErrors();
        Described found = described(errors, described);
        LinkDraft draft = found == null ? null : checks.link(errors, found.form());
        if (errors.any()) return problems.invalid(errors);
        linking.addTo(id, found.passage(), draft, described.suggestionId(), me.actor());
        return created(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Rewords a claim, drops it or takes it up again")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "200")
    public Response change(@RestPath long id, @HeaderParam("If-Match") String ifMatch, Patch patch) {
        if (patch == null) throw Problem.BAD_REQUEST.refusal();
        int seen = ETags.required(ifMatch);
        ClaimView stored = claims.required(id);
        FormErrors errors = new FormErrors();
        String statement = patch.statement() == null ? stored.statement() : checks.statement(errors, patch.statement());
        boolean dropped = stored.status() == ClaimStatus.DROPPED;
        if (patch.status() != null) dropped = checks.dropped(errors, patch.status());
        if (errors.any()) return problems.invalid(errors);
        claims.edit(id, seen, statement, dropped, me.actor());
        ClaimView changed = claims.required(id);
        return Response.ok(ClaimJson.of(changed))
                .tag(ETags.of(changed.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Deletes a claim; its history stays")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@RestPath long id, @HeaderParam("If-Match") String ifMatch) {
        claims.delete(id, ETags.required(ifMatch), me.actor());
    }

    @POST
    @Path("{id}/restoration")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Puts a deleted claim back into the lists, with all that belongs to it")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "200")
    public Response restore(@RestPath long id) {
        claims.restore(id, me.actor());
        ClaimView restored = claims.required(id);
        return Response.ok(ClaimJson.of(restored))
                .tag(ETags.of(restored.version()))
                .build();
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Who changed what when, the newest first; of a deleted claim, too")
    public Slice<EventRow> history(
            @RestPath long id,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        Slice<EventRow> events = history.of(Subject.claim(id), Paging.of(page, size));
        if (events.total() == 0) throw Problem.NOT_FOUND.refusal();
        return events;
    }

    private Response created(long id) {
        ClaimView claim = claims.required(id);
        return Response.created(URI.create("/api/v1/claims/" + id))
                .tag(ETags.of(claim.version()))
                .entity(ClaimJson.of(claim))
                .build();
    }

    /** Where a program means, and how it is linked. */
    private record Described(Passage passage, LinkForm form) {}

    /** Null after an error was added. */
    private Described described(FormErrors errors, NewAppearance described) {
        VersionText text = text(described);
        if (text == null) {
            errors.add("versionId", texts.of(ClaimMessages.class).article_missing());
            return null;
        }
        Card card = described.suggestionId() == null ? null : cards.ofSuggestion(text, described.suggestionId());
        Passage passage = passage(errors, described, text, card);
        return passage == null ? null : new Described(passage, described.form(passage, card));
    }

    /** Null where none is named. */
    private VersionText text(NewAppearance described) {
        if (described.versionId() != null) return versionTexts.text(described.versionId());
        if (described.suggestionId() != null) return versionTexts.text(suggestions.versionOf(described.suggestionId()));
        return described.articleId() == null ? null : versionTexts.currentText(described.articleId());
    }

    private Passage passage(FormErrors errors, NewAppearance described, VersionText text, Card card) {
        ClaimMessages words = texts.of(ClaimMessages.class);
        if (described.begin() != null && described.end() != null)
            return Passage.of(text, described.begin(), described.end());
        if (described.quote() == null && card != null) return new Passage(text, card.span());
        if (described.quote() == null || described.quote().isBlank()) {
            errors.add("quote", words.passage_missing());
            return null;
        }
        List<Span> found = Occurrences.of(text.rawText(), described.quote());
        if (found.size() == 1 && found.get(0).length() <= Passage.LONGEST) return new Passage(text, found.get(0));
        errors.add("quote", found.isEmpty() ? words.words_not_found() : words.passage_not_single(found.size()));
        return null;
    }
}
