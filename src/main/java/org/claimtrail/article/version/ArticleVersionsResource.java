package org.claimtrail.article.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.ArticleView;
import org.claimtrail.article.Articles;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Versions of articles for programs. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Articles")
class ArticleVersionsResource {
    /** The earlier article. */
    record Joining(Long articleId) {}

    private final Articles articles;
    private final ArticleVersions versions;
    private final ArticleJoins joins;
    private final Downloads downloads;
    private final Me me;

    ArticleVersionsResource(
            Articles articles, ArticleVersions versions, ArticleJoins joins, Downloads downloads, Me me) {
        this.articles = articles;
        this.versions = versions;
        this.joins = joins;
        this.downloads = downloads;
        this.me = me;
    }

    @GET
    @Path("versions")
    @Operation(summary = "All versions of an article, the newest first")
    public List<VersionRow> list(@RestPath long id) {
        return versions.list(id);
    }

    @GET
    @Path("versions/{number}")
    @Operation(summary = "A version and how it came in")
    public VersionRow show(@RestPath long id, @RestPath int number) {
        return versions.row(id, number);
    }

    @GET
    @Path("versions/{number}/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The file that a version was read from")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response original(@RestPath long id, @RestPath int number) {
        return downloads.original(id, number);
    }

    @GET
    @Path("original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The file as it came in")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response original(@RestPath long id) {
        return downloads.original(id);
    }

    @POST
    @Path("joining")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "Makes an article a newer version of another",
            description = "Its versions follow those of the other; claims and evidence that point into them stay.")
    public VersionPlace join(@RestPath long id, Joining joining) {
        if (joining == null || joining.articleId() == null) throw CommonProblem.BAD_REQUEST.refusal();
        return joins.join(id, joining.articleId(), me.actor());
    }

    @POST
    @Path("separation")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Takes back that an article was made a newer version of another")
    @APIResponseSchema(value = ArticleView.class, responseCode = "200")
    public RestResponse<ArticleView> separate(@RestPath long id) {
        joins.separate(id, me.actor());
        ArticleView view = articles.view(id);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
