package org.claimtrail.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.article.metadata.WebAddress;
import org.claimtrail.web.Paging;

/** Finds the article that something is a newer version of. */
@ApplicationScoped
public class EarlierArticles {
    private static final int OFFERED = 8;
    /** A number, or the address of an article's page at any desk. */
    private static final Pattern HERE = Pattern.compile("(?:.*/articles/)?(\\d{1,18})(?:[/?#].*)?");

    private final Articles articles;

    EarlierArticles(Articles articles) {
        this.articles = articles;
    }

    /** The article with this number, this page, or this address where it was published. */
    @Transactional
    public Optional<OfferedArticle> named(String typed) {
        Matcher here = HERE.matcher(typed.strip());
        Optional<Long> id = here.matches() ? Optional.of(Long.valueOf(here.group(1))) : published(typed.strip());
        return id.map(number -> articles.joinedInto(number).orElse(number)).flatMap(articles::offered);
    }

    private Optional<Long> published(String address) {
        String key = UrlKey.of(WebAddress.of(address));
        return key == null ? Optional.empty() : articles.published(key);
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
