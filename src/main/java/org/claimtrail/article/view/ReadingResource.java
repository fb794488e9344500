package org.claimtrail.article.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.extraction.view.ReadingView;
import org.claimtrail.text.Slug;
import org.claimtrail.text.Span;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The reading view of a text and the decisions about it, for programs. */
@Path("/api/v1/articles/{id}/versions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Articles")
class ReadingResource {
    /** What a stretch is said to be: main or boilerplate. */
    record BlockRole(String role) {}

    /** Whether letters that were read in the wrong encoding are shown as they were meant. */
    record Letters(Boolean repaired) {}

    /**
     * A paragraph, heading, list item or the like of the reading view, or a line where line breaks matter.
     *
     * @param role main, boilerplate or page-furniture
     * @param begin of what it shows, in code points of the raw text, like end
     * @param mark what a person said of it, null where nobody did
     */
    record Segment(String role, String kind, int begin, int end, String text, BlockMark mark) {
        static Segment of(ReadingView view, ReadingView.Segment segment, List<BlockMark> marks) {
            Span raw = view.toRaw(segment.span());
            return new Segment(
                    Slug.of(segment.role()),
                    Slug.of(segment.kind()),
                    raw.begin(),
                    raw.end(),
                    segment.text(),
                    segment.role() == ReadingView.Role.PAGE_FURNITURE ? null : BlockMark.on(raw, marks));
        }
    }

    /**
     * The reading view of a version.
     *
     * @param garbled whether letters were read in the wrong encoding
     * @param repaired whether they are shown as they were meant
     * @param version of all decisions about the reading
     */
    record Reading(
            long articleId,
            long versionId,
            int versionNumber,
            boolean garbled,
            boolean repaired,
            List<Segment> segments,
            int version) {
        static Reading of(VersionText text) {
            ReadingView view = text.view();
            List<BlockMark> marks = text.decisions().marks();
            return new Reading(
                    text.articleId(),
                    text.versionId(),
                    text.number(),
                    view.garbled(),
                    text.decisions().repaired(),
                    view.segments().stream()
                            .map(segment -> Segment.of(view, segment, marks))
                            .toList(),
                    text.decisions().version());
        }
    }

    private final ArticleVersions versions;
    private final VersionTexts texts;
    private final ReadingDecisions decisions;
    private final Me me;

    ReadingResource(ArticleVersions versions, VersionTexts texts, ReadingDecisions decisions, Me me) {
        this.versions = versions;
        this.texts = texts;
        this.decisions = decisions;
        this.me = me;
    }

    @GET
    @Path("reading")
    @Operation(
            summary = "A version's text as people read it",
            description = "Lines joined, hyphens at their ends undone, each piece with its place in the raw text. The"
                    + " entity tag is that of all decisions about the reading.")
    @APIResponseSchema(value = Reading.class, responseCode = "200")
    public RestResponse<Reading> show(@RestPath long id, @RestPath int number) {
        Reading reading = Reading.of(texts.text(id, number));
        return RestResponse.ResponseBuilder.ok(reading)
                .tag(ETags.of(reading.version()))
                .build();
    }

    @PUT
    @Path("blocks/{begin}-{end}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "Says that a stretch of the raw text belongs to the article (main), or does not (boilerplate)",
            description = "In code points. It holds whatever becomes of the blocks, and is repeated in the next version"
                    + " if the same words stand there. If-Match takes the entity tag of the reading.")
    @APIResponseSchema(value = Reading.class, responseCode = "200")
    public RestResponse<Reading> mark(
            @RestPath long id,
            @RestPath int number,
            @Parameter(description = "Code points before the stretch") @RestPath int begin,
            @Parameter(description = "Code points before the first character after it") @RestPath int end,
            @HeaderParam("If-Match") String ifMatch,
            BlockRole block) {
        if (block == null || block.role() == null) throw CommonProblem.BAD_REQUEST.refusal();
        boolean main = block.role().equals(ReadingDecisions.MAIN);
        if (!main && !block.role().equals(ReadingDecisions.BOILERPLATE)) throw CommonProblem.INVALID_INPUT.refusal();
        decisions.mark(
                version(id, number), ReadingDecisions.stretch(begin, end), main, ETags.required(ifMatch), me.actor());
        return show(id, number);
    }

    @DELETE
    @Path("blocks/{begin}-{end}")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "Takes back what was said of a stretch of the raw text and of parts of it",
            description = "If-Match takes the entity tag of the reading.")
    @APIResponseSchema(value = Reading.class, responseCode = "200")
    public RestResponse<Reading> unmark(
            @RestPath long id,
            @RestPath int number,
            @Parameter(description = "Code points before the stretch") @RestPath int begin,
            @Parameter(description = "Code points before the first character after it") @RestPath int end,
            @HeaderParam("If-Match") String ifMatch) {
        decisions.unmark(
                version(id, number), ReadingDecisions.stretch(begin, end), ETags.required(ifMatch), me.actor());
        return show(id, number);
    }

    @PUT
    @Path("letters")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "Has letters that were read in the wrong encoding shown as they were meant, or as they are",
            description =
                    "The raw text and all positions stay. What the file says of the article (title, byline, outlet,"
                            + " section, origin) is put right and put back along with the newest text, unless a person gave it. If-Match takes"
                            + " the entity tag of the reading.")
    @APIResponseSchema(value = Reading.class, responseCode = "200")
    public RestResponse<Reading> repair(
            @RestPath long id, @RestPath int number, @HeaderParam("If-Match") String ifMatch, Letters letters) {
        if (letters == null || letters.repaired() == null) throw CommonProblem.BAD_REQUEST.refusal();
        decisions.repair(version(id, number), letters.repaired(), ETags.required(ifMatch), me.actor());
        return show(id, number);
    }

    private long version(long id, int number) {
        return versions.id(id, number).orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }
}
