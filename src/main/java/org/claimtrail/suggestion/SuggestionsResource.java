package org.claimtrail.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.ClaimJson;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Suggestions for programs, in the newest text of an article. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Suggestions")
class SuggestionsResource {
    private final Suggestions suggestions;
    private final SuggestedPassages passages;
    private final Claims claims;
    private final VersionTexts texts;
    private final Me me;

    SuggestionsResource(Suggestions suggestions, SuggestedPassages passages, Claims claims, VersionTexts texts, Me me) {
        this.suggestions = suggestions;
        this.passages = passages;
        this.claims = claims;
        this.texts = texts;
        this.me = me;
    }

    @GET
    @Path("{id}/suggestions")
    @Operation(summary = "What the engine found in the article, decided or not")
    public SuggestionList list(
            @RestPath long id,
            @Parameter(description = "open, accepted or dismissed") @RestQuery String state,
            @Parameter(description = "worth puts first what asks most to be checked; else reading order") @RestQuery
                    String order,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        Paging paging = Paging.of(page, size);
        VersionText text = texts.currentText(id);
        EngineRun run = suggestions.run(text.versionId());
        List<SuggestionJson> all = passages.of(text).stream()
                .filter(passage -> passage.suggestionId() != null)
                .filter(passage -> state == null || state.equals(passage.state().slug()))
                .sorted(SuggestionOrder.of(order))
                .map(SuggestionJson::of)
                .toList();
        return SuggestionList.of(all, paging, run);
    }

    @POST
    @Path("{id}/suggestions/{suggestion}/acceptance")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Makes a claim of a suggestion; refused when it is decided already")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "201")
    public Response accept(@RestPath long id, @RestPath long suggestion) {
        required(id, suggestion);
        ClaimView claim =
                claims.required(suggestions.accept(suggestion, me.actor()).claimId());
        return Response.created(URI.create("/api/v1/claims/" + claim.id()))
                .tag(ETags.of(claim.version()))
                .entity(ClaimJson.of(claim))
                .build();
    }

    @POST
    @Path("{id}/suggestions/{suggestion}/dismissal")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Dismisses a suggestion; refused when it is decided already")
    public SuggestionJson dismiss(@RestPath long id, @RestPath long suggestion) {
        required(id, suggestion);
        suggestions.dismiss(suggestion, me.actor());
        return required(id, suggestion);
    }

    @POST
    @Path("{id}/suggestions/{suggestion}/reopening")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Takes a decision back; a claim that came of it goes if nothing else was done with it")
    public SuggestionJson reopen(
            @RestPath long id,
            @RestPath long suggestion,
            @Parameter(description = "The ETag of the appearance that goes; required where there is one")
                    @HeaderParam("If-Match")
                    String ifMatch) {
        SuggestionJson before = required(id, suggestion);
        Suggestions.Seen seen = before.appearanceId() == null
                ? Suggestions.Seen.NONE
                : new Suggestions.Seen(before.appearanceId(), ETags.required(ifMatch));
        suggestions.reopen(suggestion, seen, me.actor());
        return required(id, suggestion);
    }

    private SuggestionJson required(long article, long suggestion) {
        VersionText text = texts.text(suggestions.versionOf(suggestion));
        if (text.articleId() != article) throw CommonProblem.NOT_FOUND.refusal();
        return SuggestionJson.of(passages.ofSuggestion(text, suggestion));
    }
}
