package org.claimtrail.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** Which article has which address. */
@ApplicationScoped
class Addresses {
    private final EntityManager entities;

    Addresses(EntityManager entities) {
        this.entities = entities;
    }

    /** The article that has this address, if any; nobody else asks for the same address until the transaction ends. */
    Optional<Long> owner(String urlKey) {
        if (urlKey == null) return Optional.empty();
        hold(urlKey);
        return Optional.ofNullable(entities.createQuery(
                        "select a.id from Article a where a.urlKey = ?1 and a.joinedInto is null order by a.id",
                        Long.class)
                .setParameter(1, urlKey)
                .setMaxResults(1)
                .getSingleResultOrNull());
    }

    private void hold(String urlKey) {
        if (lock(urlKey) != null) return;
        try {
            QuarkusTransaction.requiringNew().run(() -> entities.persist(new ArticleAddress(urlKey)));
        } catch (RuntimeException e) {
            if (lock(urlKey) != null) return; // somebody else was faster
            throw new PersistenceException("An address could not be stored", e);
        }
        lock(urlKey);
    }

    private ArticleAddress lock(String urlKey) {
        return entities.find(ArticleAddress.class, urlKey, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Works out the keys of articles that came in before there were any, before anything else comes in. */
    void complete(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        record Address(Long id, String url) {}
        QuarkusTransaction.requiringNew().run(() -> {
            List<Address> open = entities.createQuery(
                            "select a.id, a.canonicalUrl from Article a where a.canonicalUrl is not null and a.urlKey is null",
                            Address.class)
                    .getResultList();
            for (Address address : open) {
                String key = UrlKey.of(address.url());
                if (key != null)
                    entities.createQuery("update Article a set a.urlKey = ?1 where a.id = ?2")
                            .setParameter(1, key)
                            .setParameter(2, address.id())
                            .executeUpdate();
            }
        });
    }
}
