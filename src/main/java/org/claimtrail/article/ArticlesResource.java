package org.claimtrail.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimtrail.account.Me;
import org.claimtrail.article.metadata.MetadataChecks;
import org.claimtrail.article.metadata.MetadataForm;
import org.claimtrail.article.metadata.MetadataValues;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.claimtrail.web.words.Texts;
import org.claimtrail.web.words.WebMessages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles for programs. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Articles")
class ArticlesResource {
    /** What can be corrected. */
    private static final String MEMBERS = Arrays.stream(MetadataField.values())
            .map(MetadataField::givenMember)
            .collect(Collectors.joining(", "));

    private final Articles articles;
    private final MetadataChecks checks;
    private final History history;
    private final Problems problems;
    private final Texts texts;
    private final Me me;

    ArticlesResource(Articles articles, MetadataChecks checks, History history, Problems problems, Texts texts, Me me) {
        this.articles = articles;
        this.checks = checks;
        this.history = history;
        this.problems = problems;
        this.texts = texts;
        this.me = me;
    }

    @GET
    @Operation(summary = "Articles, filtered and sorted")
    public Slice<ArticleRow> list(
            @Parameter(description = "Words in the title, the byline or the outlet's name") @RestQuery String q,
            @Parameter(description = "Id of an outlet") @RestQuery String outlet,
            @Parameter(description = "A language tag, such as en") @RestQuery String language,
            @Parameter(description = "Published on this day or later, YYYY-MM-DD") @RestQuery String from,
            @Parameter(description = "Published on this day or earlier, YYYY-MM-DD") @RestQuery String to,
            @Parameter(description = "added, published or title") @RestQuery String sort,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        return articles.list(ArticleCriteria.of(q, outlet, language, from, to, sort), Paging.of(page, size));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What is known of an article, and where it was found")
    @APIResponseSchema(value = ArticleView.class, responseCode = "200")
    @APIResponse(responseCode = "307", description = "It has become a version of another article, which is there")
    public RestResponse<ArticleView> show(@RestPath long id) {
        Optional<Long> whole = articles.joinedInto(id);
        if (whole.isPresent())
            return RestResponse.ResponseBuilder.<ArticleView>temporaryRedirect(
                            URI.create("/api/v1/articles/" + whole.get()))
                    .build();
        ArticleView view = articles.view(id);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "Corrects metadata",
            description = "A merge patch (RFC 7396): members left out stay as they are, null empties them.")
    @RequestBody(content = @Content(schema = @Schema(ref = ArticleDocument.METADATA)))
    @APIResponseSchema(value = ArticleView.class, responseCode = "200")
    public Response correct(@RestPath long id, @HeaderParam("If-Match") String ifMatch, ObjectNode patch) {
        if (patch == null) throw CommonProblem.BAD_REQUEST.refusal();
        int seen = ETags.required(ifMatch);
        FormErrors errors = new FormErrors();
        patch.fieldNames().forEachRemaining(member -> {
            if (MetadataField.given(member).isEmpty())
                errors.add(member, texts.of(WebMessages.class).unknown_member(MEMBERS));
        });
        MetadataValues stored = articles.view(id).metadata();
        MetadataValues corrected = checks.check(errors, MetadataForm.of(field -> patched(patch, field, stored)));
        if (errors.any()) return problems.invalid(errors);
        articles.correct(id, seen, corrected, me.actor());
        ArticleView view = articles.view(id);
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Who changed what when, the newest first")
    public Slice<EventRow> history(
            @RestPath long id,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        return history.of(Subject.article(articles.ref(id).id()), Paging.of(page, size));
    }

    private static String patched(ObjectNode patch, MetadataField field, MetadataValues stored) {
        JsonNode value = patch.get(field.givenMember());
        if (value == null) return stored.get(field);
        return value.isNull() ? null : value.asText();
    }
}
