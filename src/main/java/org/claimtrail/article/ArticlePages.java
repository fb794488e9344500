package org.claimtrail.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.metadata.FieldInput;
import org.claimtrail.article.metadata.MetadataChecks;
import org.claimtrail.article.metadata.MetadataForm;
import org.claimtrail.article.metadata.MetadataValues;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.outlet.OutletRef;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.form.Conflict;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.RequestLocale;
import org.claimtrail.web.words.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of articles and the form that corrects what is known of one. */
@Path("/articles")
@RolesAllowed(Roles.VIEWER)
class ArticlePages {
    @CheckedTemplate(basePath = "article")
    record articles(
            Slice<ArticleRow> articles,
            ArticleCriteria criteria,
            String from,
            String to,
            List<OutletRef> outlets,
            List<LanguageOption> languages,
            String dropFolder)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "article")
    record metadata(
            ArticleView article,
            int version,
            List<FieldInput> fields,
            List<OutletRef> outlets,
            List<LanguageOption> languages,
            Conflict conflict,
            FormErrors errors)
            implements TemplateInstance {}

    /** @param chosen none yet */
    @CheckedTemplate(basePath = "article")
    record suggestions(String typed, Long chosen, List<OfferedArticle> offered) implements TemplateInstance {}

    private static final int OUTLETS_TO_CHOOSE_FROM = 500;

    private final Articles articles;
    private final EarlierArticles earlierArticles;
    private final Outlets outlets;
    private final MetadataChecks checks;
    private final String dropFolder;
    private final RequestLocale locale;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    ArticlePages(
            Articles articles,
            EarlierArticles earlierArticles,
            Outlets outlets,
            MetadataChecks checks,
            @ConfigProperty(name = "claimtrail.imports-directory") String dropFolder,
            RequestLocale locale,
            Me me,
            Texts texts,
            PageContext page) {
        this.articles = articles;
        this.earlierArticles = earlierArticles;
        this.outlets = outlets;
        this.checks = checks;
        this.dropFolder = dropFolder;
        this.locale = locale;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String q,
            @RestQuery String outlet,
            @RestQuery String language,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String sort,
            @RestQuery Integer page) {
        ArticleCriteria criteria = ArticleCriteria.of(q, outlet, language, from, to, sort);
        return new articles(
                articles.list(criteria, Paging.of(page, null)),
                criteria,
                criteria.from() == null ? "" : criteria.from().toString(),
                criteria.to() == null ? "" : criteria.to().toString(),
                outlets.offered(criteria.outletId(), OUTLETS_TO_CHOOSE_FROM),
                LanguageOption.named(articles.languages().stream(), locale.locale()),
                dropFolder);
    }

    /** Articles to choose from while somebody types. */
    @GET
    @Path("suggestions")
    public TemplateInstance suggest(@RestQuery String earlier) {
        String typed = earlier == null ? "" : earlier.strip();
        return new suggestions(typed, null, earlierArticles.offer(typed));
    }

    @GET
    @Path("{id}/metadata")
    @RolesAllowed(Roles.REVIEWER)
    public TemplateInstance correct(@RestPath long id) {
        ArticleView view = articles.view(id);
        return form(view, view.version(), MetadataForm.of(view.metadata()), null, FormErrors.none());
    }

    @POST
    @Path("{id}/metadata")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@RestPath long id, @RestForm int version, MultivaluedMap<String, String> sent) {
        MetadataForm typed = MetadataForm.of(field -> sent.getFirst(field.givenMember()));
        FormErrors errors = new FormErrors();
        MetadataValues corrected = checks.check(errors, typed);
        if (errors.any())
            return Response.status(CommonProblem.INVALID_INPUT.status())
                    .entity(form(articles.view(id), version, typed, null, errors))
                    .build();
        try {
            articles.correct(id, version, corrected, me.actor());
        } catch (Refusal refusal) {
            if (refusal.problem() != CommonProblem.CHANGED_MEANWHILE) throw refusal;
            ArticleView stored = articles.view(id);
            return Response.status(refusal.problem().status())
                    .entity(form(stored, stored.version(), typed, conflict(stored, typed), FormErrors.none()))
                    .build();
        }
        page.leaveNotice(texts.of(ArticleMessages.class).corrected());
        return Response.seeOther(URI.create("/articles/" + id)).build();
    }

    private metadata form(ArticleView article, int version, MetadataForm typed, Conflict conflict, FormErrors errors) {
        return new metadata(
                article,
                version,
                FieldInput.all(article.known(), typed),
                outlets.suggest("", OUTLETS_TO_CHOOSE_FROM),
                LanguageOption.all(typed.get(MetadataField.LANGUAGE), locale.locale()),
                conflict,
                errors);
    }

    private Conflict conflict(ArticleView article, MetadataForm typed) {
        MetadataForm stored = MetadataForm.of(article.metadata());
        Conflict conflict = new Conflict();
        for (MetadataField field : MetadataField.values())
            conflict.field(texts.text("metadata", field.key()), stored.get(field), typed.get(field));
        return conflict;
    }
}
