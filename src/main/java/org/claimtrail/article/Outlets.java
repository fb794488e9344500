package org.claimtrail.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrail.web.Search;

/** The outlets that articles were published by. */
@ApplicationScoped
public class Outlets {
    private final EntityManager entities;

    Outlets(EntityManager entities) {
        this.entities = entities;
    }

    /** Outlets whose names hold what was typed, by name; all when nothing was typed. */
    @Transactional
    public List<OutletRef> suggest(String typed, int limit) {
        return entities.createQuery(
                        "select o.id, o.name from Outlet o where o.nameKey like ?1 escape '!' order by o.nameKey",
                        OutletRef.class)
                .setParameter(1, Search.pattern(typed == null ? "" : typed))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The first of all by name, and the one of this id if there is one: what is chosen stays offered. */
    @Transactional
    public List<OutletRef> offered(Long chosenId, int limit) {
        List<OutletRef> first = suggest("", limit);
        if (chosenId == null || first.stream().anyMatch(each -> each.id() == chosenId)) return first;
        return Stream.concat(
                        entities.createQuery("select o.id, o.name from Outlet o where o.id = ?1", OutletRef.class)
                                .setParameter(1, chosenId)
                                .getResultStream(),
                        first.stream())
                .toList();
    }

    /**
     * The outlet of that name, upper and lower case and spacing aside; made if there is none yet, in a transaction of
     * its own, so that two people naming a new outlet at once get the same.
     *
     * @param name not empty, at most 200 code points
     */
    @Transactional
    public OutletRef ensure(String name) {
        return named(name).orElseGet(() -> add(name));
    }

    private OutletRef add(String name) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Outlet outlet = new Outlet(name.strip().replaceAll("\\s+", " "));
                entities.persist(outlet);
                return new OutletRef(outlet.id, outlet.name);
            });
        } catch (RuntimeException e) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> named(name))
                    .orElseThrow(() -> new PersistenceException("An outlet could not be stored", e));
        }
    }

    private Optional<OutletRef> named(String name) {
        return Optional.ofNullable(
                entities.createQuery("select o.id, o.name from Outlet o where o.nameKey = ?1", OutletRef.class)
                        .setParameter(1, Search.key(name))
                        .getSingleResultOrNull());
    }
}
