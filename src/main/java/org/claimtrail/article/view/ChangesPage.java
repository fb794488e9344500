package org.claimtrail.article.view;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.claimtrail.article.ArticleView;
import org.claimtrail.article.Articles;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.article.version.VersionRow;
import org.claimtrail.web.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What changed between versions. */
@Path("/articles/{id}/versions/{number}/changes")
@RolesAllowed(Roles.VIEWER)
class ChangesPage {
    /** @param all whether all text is compared, not just that of the article itself */
    @CheckedTemplate(basePath = "article")
    record changes(
            ArticleView article,
            VersionRow before,
            VersionRow after,
            List<VersionRow> versions,
            List<VersionRow> compared,
            boolean all,
            Changes changes)
            implements TemplateInstance {}

    private final Articles articles;
    private final ArticleVersions versions;
    private final VersionTexts texts;

    ChangesPage(Articles articles, ArticleVersions versions, VersionTexts texts) {
        this.articles = articles;
        this.versions = versions;
        this.texts = texts;
    }

    /**
     * What changed between two versions.
     *
     * @param against the number of the version that is compared with; the one before if left out
     * @param text "all", or the article itself
     */
    @GET
    public TemplateInstance changes(
            @RestPath long id, @RestPath int number, @RestQuery Integer against, @RestQuery String text) {
        VersionRow after = versions.row(id, number);
        VersionRow before = versions.row(id, against == null ? number - 1 : against);
        boolean all = "all".equals(text);
        return new changes(
                articles.view(id),
                before,
                after,
                versions.list(id),
                List.of(before, after),
                all,
                Changes.of(texts.text(before.id()), texts.text(after.id()), all));
    }
}
