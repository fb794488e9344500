package org.claimtrail.article.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimtrail.web.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The texts of articles for programs, and what changed between them. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Articles")
class TextsResource {
    /**
     * The raw text of a version.
     *
     * @param length in code points, the unit of all positions
     * @param mainText the article itself in its reading view, a line for each paragraph; no positions point into it
     */
    record ArticleText(
            long articleId,
            long versionId,
            int versionNumber,
            String language,
            int length,
            String rawText,
            String mainText) {
        static ArticleText of(VersionText text) {
            String raw = text.rawText();
            return new ArticleText(
                    text.articleId(),
                    text.versionId(),
                    text.number(),
                    text.language(),
                    raw.codePointCount(0, raw.length()),
                    raw,
                    text.mainText());
        }
    }

    /**
     * What changed from one version to another.
     *
     * @param text main or all
     * @param truncated whether there is more than the parts given here
     */
    record Diff(
            long articleId,
            int from,
            int to,
            String text,
            int deletedWords,
            int insertedWords,
            boolean truncated,
            List<Changes.Part> parts) {}

    private final VersionTexts texts;

    TextsResource(VersionTexts texts) {
        this.texts = texts;
    }

    @GET
    @Path("text")
    @Operation(summary = "The raw text that positions point into, counted in Unicode code points")
    public ArticleText text(@RestPath long id) {
        return ArticleText.of(texts.currentText(id));
    }

    @GET
    @Path("versions/{number}/text")
    @Operation(summary = "The raw text of a version, which never changes, counted in Unicode code points")
    public ArticleText text(@RestPath long id, @RestPath int number) {
        return ArticleText.of(texts.text(id, number));
    }

    @GET
    @Path("versions/{number}/diff")
    @Operation(summary = "Word by word, what changed from another version to this one")
    public Diff diff(
            @RestPath long id,
            @RestPath int number,
            @Parameter(description = "Number of the version to compare with; the one before if left out") @RestQuery
                    Integer against,
            @Parameter(description = "main (the article itself, as found by the cleaner) or all") @RestQuery
                    String text) {
        int other = against == null ? number - 1 : against;
        boolean all = "all".equals(text);
        Changes changes = Changes.of(texts.text(id, other), texts.text(id, number), all);
        return new Diff(
                id,
                other,
                number,
                all ? "all" : "main",
                changes.deleted(),
                changes.inserted(),
                changes.cut(),
                changes.parts());
    }
}
