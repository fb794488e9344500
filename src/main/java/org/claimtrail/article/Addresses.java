package org.claimtrail.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Parameters;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.claimtrail.extraction.MetadataField;

/** Which article has which address. */
@ApplicationScoped
public class Addresses implements PanacheRepositoryBase<ArticleAddress, String> {
    private final Articles articles;

    Addresses(Articles articles) {
        this.articles = articles;
    }

    /**
     * The article that has this address, if any; nobody else asks for the same address until the transaction ends.
     *
     * @param address null where there is none
     */
    public Optional<Long> owner(String address) {
        String urlKey = UrlKey.of(address);
        if (urlKey == null) return Optional.empty();
        hold(urlKey);
        return articles.published(urlKey);
    }

    private void hold(String urlKey) {
        if (lock(urlKey) != null) return;
        try {
            QuarkusTransaction.requiringNew().run(() -> persist(new ArticleAddress(urlKey)));
        } catch (RuntimeException e) {
            if (lock(urlKey) != null) return; // somebody else was faster
            throw new PersistenceException("An address could not be stored", e);
        }
        lock(urlKey);
    }

    private ArticleAddress lock(String urlKey) {
        return findById(urlKey, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Works out the keys of articles that came in before there were any, before anything else comes in. */
    void complete(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        record Open(Long id, String address) {}
        QuarkusTransaction.requiringNew().run(() -> {
            List<Open> without = articles.find(
                            "select a.id, f.value from Article a join a.facts f where key(f) = :field and a.urlKey is null",
                            Parameters.with("field", MetadataField.CANONICAL_URL))
                    .project(Open.class)
                    .list();
            for (Open open : without) {
                String key = UrlKey.of(open.address());
                if (key != null)
                    articles.update(
                            "urlKey = :key where id = :id",
                            Parameters.with("key", key).and("id", open.id()));
            }
        });
    }
}
