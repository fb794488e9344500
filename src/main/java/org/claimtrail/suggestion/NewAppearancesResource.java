package org.claimtrail.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.claimtrail.claim.ClaimChecks;
import org.claimtrail.claim.ClaimJson;
import org.claimtrail.claim.ClaimMessages;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.link.DescribedAttribution;
import org.claimtrail.claim.link.LinkChecks;
import org.claimtrail.claim.link.LinkDraft;
import org.claimtrail.claim.link.LinkInput;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.claim.link.PassageLink;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Span;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.claimtrail.web.words.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Making claims of passages for programs, of suggested ones too. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REVIEWER)
@Tag(name = "Claims")
class NewAppearancesResource {
    private final Claims claims;
    private final Linking linking;
    private final LinkChecks checks;
    private final ClaimChecks claimChecks;
    private final Suggestions suggestions;
    private final SuggestedPassages passages;
    private final VersionTexts versionTexts;
    private final Problems problems;
    private final Texts texts;
    private final Me me;

    NewAppearancesResource(
            Claims claims,
            Linking linking,
            LinkChecks checks,
            ClaimChecks claimChecks,
            Suggestions suggestions,
            SuggestedPassages passages,
            VersionTexts versionTexts,
            Problems problems,
            Texts texts,
            Me me) {
        this.claims = claims;
        this.linking = linking;
        this.checks = checks;
        this.claimChecks = claimChecks;
        this.suggestions = suggestions;
        this.passages = passages;
        this.versionTexts = versionTexts;
        this.problems = problems;
        this.texts = texts;
        this.me = me;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A new claim, with the passage that it first appears in")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "201")
    public Response create(NewAppearance described) {
        if (described == null) throw CommonProblem.BAD_REQUEST.refusal();
        FormErrors errors = new FormErrors();
        Described found = described(errors, described);
        String statement = claimChecks.statement(errors, found == null ? described.statement() : found.statement());
        LinkDraft draft = found == null ? null : checks.link(errors, found.input());
        if (errors.any()) return problems.invalid(errors);
        return created(link(described.suggestionId(), PassageLink.of(statement, found.passage(), draft))
                .claimId());
    }

    @POST
    @Path("{id}/appearances")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "One more appearance of a claim; the claim with all of them")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "201")
    public Response add(@RestPath long id, NewAppearance described) {
        if (described == null) throw CommonProblem.BAD_REQUEST.refusal();
        claims.required(id);
        FormErrors errors = new FormErrors();
        Described found = described(errors, described);
        LinkDraft draft = found == null ? null : checks.link(errors, found.input());
        if (errors.any()) return problems.invalid(errors);
        link(described.suggestionId(), PassageLink.of(id, found.passage(), draft));
        return created(id);
    }

    private Linking.Linked link(Long suggestion, PassageLink link) {
        return suggestion == null
                ? linking.link(link, Linking.Cause.BY_HAND, me.actor())
                : suggestions.accept(suggestion, link, me.actor());
    }

    private Response created(long id) {
        ClaimView claim = claims.required(id);
        return Response.created(URI.create("/api/v1/claims/" + id))
                .tag(ETags.of(claim.version()))
                .entity(ClaimJson.of(claim))
                .build();
    }

    /** Where a program means, and how it is to be linked. */
    private record Described(Passage passage, String statement, LinkInput input) {}

    /** Null after an error was added. */
    private Described described(FormErrors errors, NewAppearance described) {
        VersionText text = text(described);
        if (text == null) {
            errors.add("versionId", texts.of(SuggestionMessages.class).article_missing());
            return null;
        }
        SuggestedPassage suggested =
                described.suggestionId() == null ? null : passages.ofSuggestion(text, described.suggestionId());
        Passage passage = passage(errors, described, text, suggested);
        if (passage == null) return null;
        DescribedAttribution attribution = suggested == null ? null : suggested.attribution();
        return new Described(passage, described.statement(passage, attribution), described.input(passage, attribution));
    }

    /** Null where none is named. */
    private VersionText text(NewAppearance described) {
        if (described.versionId() != null) return versionTexts.text(described.versionId());
        if (described.suggestionId() != null) return versionTexts.text(suggestions.versionOf(described.suggestionId()));
        return described.articleId() == null ? null : versionTexts.currentText(described.articleId());
    }

    private Passage passage(FormErrors errors, NewAppearance described, VersionText text, SuggestedPassage suggested) {
        SuggestionMessages words = texts.of(SuggestionMessages.class);
        if (described.begin() != null && described.end() != null)
            return Passage.of(text, described.begin(), described.end());
        if (described.quote() == null && suggested != null) return new Passage(text, suggested.span());
        if (described.quote() == null || described.quote().isBlank()) {
            errors.add("quote", words.passage_missing());
            return null;
        }
        List<Span> found = Occurrences.of(text.rawText(), described.quote());
        if (found.size() == 1 && found.get(0).length() <= Passage.LONGEST) return new Passage(text, found.get(0));
        errors.add(
                "quote",
                found.isEmpty()
                        ? texts.of(ClaimMessages.class).words_not_found()
                        : words.passage_not_single(found.size()));
        return null;
    }
}
