package org.claimtrail.web;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * Lists are searched in columns that the database lower-cases. One that was made with the locale C does so with the letters of
 * English only, and finds no "Österreich" for "österreich": its administrator is told.
 */
@ApplicationScoped
class CaseFolding {
    private static final Logger LOG = Logger.getLogger(CaseFolding.class);
    private static final String UPPER = "ÖÉŁЖΩ";

    private final EntityManager entities;

    CaseFolding(EntityManager entities) {
        this.entities = entities;
    }

    @Startup
    @Transactional
    void check() {
        Object lower = entities.createNativeQuery("select lower('" + UPPER + "')", String.class)
                .getSingleResult();
        if (!isRight(lower))
            LOG.warn(
                    "The database does not know upper and lower case of letters such as " + UPPER
                            + ", so searching claims and articles for words with them may find nothing. Make the database anew with a"
                            + " locale that does (such as createdb --template=template0 --locale=C.UTF-8) and move the data there.");
    }

    static boolean isRight(Object lower) {
        return "öéłжω".equals(lower);
    }
}
