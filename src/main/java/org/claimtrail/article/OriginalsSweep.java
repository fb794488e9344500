package org.claimtrail.article;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Deletes originals that nothing names: they were kept just before a process ended, or for a request that was refused
 * after that. What names an original does so by a foreign key; the database knows them all.
 */
@ApplicationScoped
class OriginalsSweep {
    /** Longer than anything takes from keeping bytes to naming them. */
    private static final Duration AGE = Duration.ofDays(1);

    private static final int AT_ONCE = 1000;
    private static final Logger LOG = Logger.getLogger(OriginalsSweep.class);

    private final EntityManager entities;
    private final AgroalDataSource database;
    private final Originals originals;
    private final Clock clock;

    OriginalsSweep(EntityManager entities, AgroalDataSource database, Originals originals, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.originals = originals;
        this.clock = clock;
    }

    @Scheduled(
            identity = "originals-sweep",
            every = "${claimtrail.originals-sweep}",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant longAgo = clock.instant().minus(AGE);
        List<String> unnamed = QuarkusTransaction.requiringNew().call(() -> unnamed(longAgo));
        for (String sha256 : unnamed) QuarkusTransaction.requiringNew().run(() -> delete(sha256, longAgo));
        if (!unnamed.isEmpty()) LOG.infof("%d files that nothing names were deleted", unnamed.size());
    }

    @SuppressWarnings("unchecked")
    private List<String> unnamed(Instant longAgo) {
        return entities.createNativeQuery(
                        "select o.sha256 from original o where o.stored_at < ?1" + notNamed(), String.class)
                .setParameter(1, longAgo)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private String notNamed() {
        StringBuilder conditions = new StringBuilder();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            String table = about.storesUpperCaseIdentifiers() ? "ORIGINAL" : "original";
            try (ResultSet keys = about.getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (keys.next())
                    conditions
                            .append(" and not exists (select 1 from ")
                            .append(keys.getString("FKTABLE_NAME"))
                            .append(" t where t.")
                            .append(keys.getString("FKCOLUMN_NAME"))
                            .append(" = o.sha256)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What names originals could not be found out", e);
        }
        if (conditions.isEmpty()) throw new IllegalStateException("Nothing names originals");
        return conditions.toString();
    }

    /** The row first, whose deletion the database refuses should anything name it by now. */
    private void delete(String sha256, Instant longAgo) {
        Original original = entities.find(Original.class, sha256, LockModeType.PESSIMISTIC_WRITE);
        if (original == null || !original.storedAt.isBefore(longAgo)) return;
        entities.remove(original);
        entities.flush();
        try {
            Files.deleteIfExists(originals.path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
