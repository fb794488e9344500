package org.claimtrail.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.web.Paging;

/** Finds the article that something is a newer version of. */
@ApplicationScoped
public class EarlierArticles {
    private static final int OFFERED = 8;
    /** A number, or the address of an article's page at any desk. */
    private static final Pattern HERE = Pattern.compile("(?:.*/articles/)?(\\d{1,18})(?:[/?#].*)?");

    private final EntityManager entities;
    private final Articles articles;
    private final ArticleVersions versions;

    EarlierArticles(EntityManager entities, Articles articles, ArticleVersions versions) {
        this.entities = entities;
        this.articles = articles;
        this.versions = versions;
    }

    /** The article with this number, this page, or this address where it was published. */
    @Transactional
    public Optional<OfferedArticle> named(String typed) {
        Matcher here = HERE.matcher(typed.strip());
        Optional<Long> id = here.matches() ? Optional.of(Long.valueOf(here.group(1))) : published(typed.strip());
        return id.map(number -> versions.joinedInto(number).orElse(number)).flatMap(this::offered);
    }

    private Optional<Long> published(String address) {
        String key = UrlKey.of(Articles.webAddress(address));
        if (key == null) return Optional.empty();
        return entities.createQuery(
                        "select a.id from Article a where a.urlKey = ?1 and a.joinedInto is null order by a.id",
                        Long.class)
                .setParameter(1, key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<OfferedArticle> offered(long id) {
        return Optional.ofNullable(entities.createQuery("""
                        select a.id, a.title, o.name, a.publishedOn from Article a left join Outlet o on o.id = a.outletId
                        where a.id = ?1
                        """, OfferedArticle.class)
                .setParameter(1, id)
                .getSingleResultOrNull());
    }

    /** Articles that may be meant, by words of their title, byline or outlet; none for no words. */
    @Transactional
    public List<OfferedArticle> offer(String words) {
        if (words == null || words.isBlank()) return List.of();
        Optional<OfferedArticle> named = named(words);
        if (named.isPresent()) return List.of(named.get());
        ArticleCriteria criteria = new ArticleCriteria(words, null, null, null, null, null);
        return articles.list(criteria, new Paging(1, OFFERED)).items().stream()
                .map(row -> new OfferedArticle(row.id(), row.title(), row.outlet(), row.publishedOn()))
                .toList();
    }
}
