package org.claimtrail.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimtrail.article.ArticleCriteria;
import org.claimtrail.article.ArticleRow;
import org.claimtrail.article.Articles;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.ClaimRow;
import org.claimtrail.claim.Claims;
import org.claimtrail.speaker.SpeakerCriteria;
import org.claimtrail.speaker.SpeakerRow;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;

/** One search over claims, articles and speakers: the first of each, with a link to all. */
@Path("/search")
class SearchPage {
    private static final Paging FIRST = new Paging(1, 10);

    /** The lists are null while nothing is looked for; addresses are those of the whole lists. */
    @CheckedTemplate(basePath = "desk")
    record search(
            String words,
            Slice<ClaimRow> claims,
            String claimsAddress,
            Slice<ArticleRow> articles,
            String articlesAddress,
            Slice<SpeakerRow> speakers,
            String speakersAddress)
            implements TemplateInstance {}

    private final Claims claims;
    private final Articles articles;
    private final Speakers speakers;

    SearchPage(Claims claims, Articles articles, Speakers speakers) {
        this.claims = claims;
        this.articles = articles;
        this.speakers = speakers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance search(@RestQuery String q) {
        String words = q == null ? "" : q.strip();
        if (words.isEmpty()) return new search("", null, "", null, "", null, "");
        ClaimCriteria ofClaims = new ClaimCriteria(words, null, null, null, null, null, null, null, null);
        ArticleCriteria ofArticles = new ArticleCriteria(words, null, null, null, null, null);
        SpeakerCriteria ofSpeakers = SpeakerCriteria.of(words, "", "");
        return new search(
                words,
                claims.list(ofClaims, FIRST),
                "/claims?" + ofClaims.query(),
                articles.list(ofArticles, FIRST),
                ofArticles.link(),
                speakers.list(ofSpeakers, FIRST),
                ofSpeakers.address());
    }
}
