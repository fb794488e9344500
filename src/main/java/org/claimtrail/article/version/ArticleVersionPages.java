package org.claimtrail.article.version;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.ArticleCriteria;
import org.claimtrail.article.ArticleMessages;
import org.claimtrail.article.ArticleRow;
import org.claimtrail.article.ArticleView;
import org.claimtrail.article.Articles;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Downloads of versions, and making an article a newer version of another. */
@Path("/articles/{id}")
@RolesAllowed(Roles.VIEWER)
class ArticleVersionPages {
    @CheckedTemplate(basePath = "article")
    record join(ArticleView article, String typed, List<ArticleRow> found, FormErrors errors)
            implements TemplateInstance {}

    private static final Paging OFFERED = new Paging(1, 30);

    private final Articles articles;
    private final ArticleJoins joins;
    private final Downloads downloads;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    ArticleVersionPages(
            Articles articles, ArticleJoins joins, Downloads downloads, Me me, Texts texts, PageContext page) {
        this.articles = articles;
        this.joins = joins;
        this.downloads = downloads;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @GET
    @Path("raw")
    public Response raw(@RestPath long id) {
        return downloads.raw(id);
    }

    @GET
    @Path("original")
    public Response original(@RestPath long id) {
        return downloads.original(id);
    }

    @GET
    @Path("versions/{number}/raw")
    public Response raw(@RestPath long id, @RestPath int number) {
        return downloads.raw(id, number);
    }

    @GET
    @Path("versions/{number}/original")
    public Response original(@RestPath long id, @RestPath int number) {
        return downloads.original(id, number);
    }

    /**
     * The page on which the earlier article is chosen.
     *
     * @param q words in the title, the byline or the outlet of the earlier article
     */
    @GET
    @Path("newer-version")
    @RolesAllowed(Roles.REVIEWER)
    public TemplateInstance choose(@RestPath long id, @RestQuery String q) {
        return choice(id, q, FormErrors.none());
    }

    @POST
    @Path("newer-version")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(@RestPath long id, @RestForm Long earlier, @RestForm String q) {
        if (earlier == null) {
            FormErrors errors = new FormErrors();
            errors.add("earlier", texts.of(ArticleMessages.class).choose_article());
            return Response.status(CommonProblem.INVALID_INPUT.status())
                    .entity(choice(id, q, errors))
                    .build();
        }
        VersionPlace place = joins.join(id, earlier, me.actor());
        page.leaveNotice(texts.of(ArticleMessages.class).joined(place.number()));
        return Response.seeOther(URI.create("/articles/" + place.articleId())).build();
    }

    @POST
    @Path("separation")
    @RolesAllowed(Roles.REVIEWER)
    public Response separate(@RestPath long id) {
        joins.separate(id, me.actor());
        page.leaveNotice(texts.of(ArticleMessages.class).separated());
        return Response.seeOther(URI.create("/articles/" + id)).build();
    }

    private TemplateInstance choice(long id, String q, FormErrors errors) {
        ArticleView article = articles.view(id);
        ArticleCriteria criteria =
                new ArticleCriteria(q, q == null ? article.outletId() : null, null, null, null, null);
        List<ArticleRow> found = articles.list(criteria, OFFERED).items().stream()
                .filter(row -> row.id() != id)
                .toList();
        return new join(article, q == null ? "" : q, found, errors);
    }
}
