package org.claimtrail.outlet;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrail.web.Search;

/** The outlets that articles were published by. */
@ApplicationScoped
public class Outlets implements PanacheRepository<Outlet> {
    /** How long a name may be, in code points. */
    public static final int LONGEST_NAME = 200;

    /** Outlets whose names hold what was typed, by name; all when nothing was typed. */
    @Transactional
    public List<OutletRef> suggest(String typed, int limit) {
        return find(
                        "nameKey like :pattern escape '!'",
                        Sort.by("nameKey"),
                        Parameters.with("pattern", Search.pattern(typed == null ? "" : typed)))
                .range(0, limit - 1)
                .project(OutletRef.class)
                .list();
    }

    /** The first of all by name, and the one of this id if there is one: what is chosen stays offered. */
    @Transactional
    public List<OutletRef> offered(Long chosenId, int limit) {
        List<OutletRef> first = suggest("", limit);
        if (chosenId == null || first.stream().anyMatch(each -> each.id() == chosenId)) return first;
        return Stream.concat(
                        find("id = :id", Parameters.with("id", chosenId)).project(OutletRef.class).stream(),
                        first.stream())
                .toList();
    }

    /** What an outlet is called that is there; null for null. */
    @Transactional
    public String name(Long id) {
        return id == null ? null : findById(id).name;
    }

    /**
     * The outlet of that name, upper and lower case and spacing aside; made if there is none yet, in a transaction of
     * its own, so that two people naming a new outlet at once get the same.
     *
     * @param name not empty, at most {@link #LONGEST_NAME} long
     */
    @Transactional
    public OutletRef ensure(String name) {
        return named(name).orElseGet(() -> add(name));
    }

    private OutletRef add(String name) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Outlet outlet = new Outlet(name.strip().replaceAll("\\s+", " "));
                persist(outlet);
                return new OutletRef(outlet.id, outlet.name);
            });
        } catch (RuntimeException e) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> named(name))
                    .orElseThrow(() -> new PersistenceException("An outlet could not be stored", e));
        }
    }

    private Optional<OutletRef> named(String name) {
        return find("nameKey = :key", Parameters.with("key", Search.key(name)))
                .project(OutletRef.class)
                .singleResultOptional();
    }
}
