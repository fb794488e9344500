package org.claimtrail.original;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Which originals are kept, and what names them. What names an original does so by a foreign key; the database knows them
 * all.
 */
@ApplicationScoped
class KeptOriginals implements PanacheRepositoryBase<Original, String> {
    private final AgroalDataSource database;

    KeptOriginals(AgroalDataSource database) {
        this.database = database;
    }

    /** Locked until the transaction ends; null if there is none. */
    Original held(String sha256) {
        return findById(sha256, LockModeType.PESSIMISTIC_WRITE);
    }

    void note(StoredOriginal stored, Instant at) {
        if (!noteAgain(stored, at)) persist(new Original(stored, at));
    }

    /** Notes that it came again, and returns whether it was noted before. */
    boolean noteAgain(StoredOriginal stored, Instant at) {
        Original original = held(stored.sha256());
        if (original == null) return false;
        original.cameAgain(at);
        return true;
    }

    /** The SHA-256 of originals that nothing names and that last came in before that time. */
    @SuppressWarnings("unchecked")
    List<String> unnamed(Instant before, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select o.sha256 from original o where o.stored_at < :before" + notNamed(), String.class)
                .setParameter("before", before)
                .setMaxResults(limit)
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

    /**
     * The database refuses that should anything name it by now.
     *
     * @return whether it was there and did not come in again since that time
     */
    boolean forget(String sha256, Instant since) {
        Original original = held(sha256);
        if (original == null || !original.storedAt.isBefore(since)) return false;
        delete(original);
        flush();
        return true;
    }
}
