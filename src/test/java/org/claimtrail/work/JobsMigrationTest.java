package org.claimtrail.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waited before there were jobs waits as a job. */
@Tag("database")
class JobsMigrationTest {
    private static final String BEFORE = "20";
    private static final String JOBS = "21";

    @Test
    void nothingThatWaitsIsLost() throws Exception {
        if (!"postgresql".equals(System.getProperty("test.database"))) {
            migrated("jdbc:h2:mem:jobs-migration;DB_CLOSE_DELAY=-1", "sa", "");
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            migrated(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
    }

    private static void migrated(String url, String user, String password) throws SQLException {
        migrate(url, user, password, BEFORE);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement sql = connection.createStatement()) {
            fill(sql);
            migrate(url, user, password, JOBS);
            assertEquals(
                    List.of(
                            "reading 1 0 batch-a WAITING 2 null",
                            "reading 2 1 batch-b RESTING 0 null",
                            "reading 3 1 batch-b WORKING 1 some-node",
                            "version 2 0 null WAITING 0 null",
                            "version 4 0 null WAITING 0 null"),
                    rows(
                            sql,
                            "select kind, subject, person, bundle, state, cut_short, taken_by from job order by kind, subject"));
            assertEquals(
                    List.of("reading 0", "reading 1", "version 0"),
                    rows(sql, "select kind, person from job_turn order by kind, person"));
            assertEquals(List.of("reading 1"), rows(sql, "select kind, paused_by from job_pause"));
            assertEquals(
                    List.of("queued", "paused", "reading", "ready", "failed"),
                    rows(sql, "select state from intake_item order by id"));
        }
    }

    private static void fill(Statement sql) throws SQLException {
        sql.execute("""
                insert into person (version, name, name_key, role, created_at)
                values (0, 'ana', 'ana', 'editor', current_timestamp)""");
        sql.execute("insert into original (sha256, size, stored_at) values ('" + "a".repeat(64)
                + "', 1, current_timestamp)");
        item(sql, "batch-a", "queued", 0, 2, "null");
        item(sql, "batch-b", "paused", 1, 0, "null");
        item(sql, "batch-b", "reading", 1, 2, "'some-node'");
        item(sql, "batch-b", "ready", 1, 1, "null");
        item(sql, "batch-b", "failed", 1, 5, "null");
        sql.execute("insert into intake_turn (lane, served_at) values (0, current_timestamp), (1, current_timestamp)");
        sql.execute("insert into intake_pause (id, paused_by, paused_at) values (1, 1, current_timestamp)");
        for (int article = 1; article <= 2; article++)
            sql.execute("insert into article (version, title, title_source, added_at)"
                    + " values (0, 'Title', 'person', current_timestamp)");
        version(sql, 1, 1, true);
        version(sql, 1, 2, false);
        version(sql, 2, 1, true);
        version(sql, 2, 2, true);
        sql.execute("insert into claim (version, statement, status, created_by, created_at, changed_at)"
                + " values (0, 'Ships come.', 'open', 1, current_timestamp, current_timestamp)");
        sql.execute("""
                insert into appearance (version, claim_id, article_id, article_version_id, span_begin, span_end, quote,
                                        prefix, suffix, kind, created_by, created_at)
                values (0, 1, 2, 3, 0, 4, 'Text', '', '', 'direct', 1, current_timestamp)""");
    }

    private static void item(Statement sql, String batch, String state, int lane, int attempts, String node)
            throws SQLException {
        sql.execute("""
                insert into intake_item (version, batch, original_sha256, original_size, file_name, plain_text,
                                         arrived_through, uploaded_at, state, attempts, lane, taken_by)
                values (0, '%s', '%s', 1, 'a.txt', false, 'upload', current_timestamp, '%s', %d, %d, %s)
                """.formatted(batch, "a".repeat(64), state, attempts, lane, node));
    }

    /** @param gone whether the engine went through it */
    private static void version(Statement sql, int article, int number, boolean gone) throws SQLException {
        sql.execute("""
                insert into article_version (article_id, number, raw_text, text_length, text_sha256, blocks, media_type,
                                             original_sha256, extracted_at)
                values (%d, %d, 'Text', 4, '%s', '[]', 'text/plain', '%s', current_timestamp)
                """.formatted(article, number, "b".repeat(64), "a".repeat(64)));
        if (gone)
            sql.execute("insert into suggestion_run (article_version_id, engine, made_at)"
                    + " select max(id), 'rules', current_timestamp from article_version");
    }

    private static void migrate(String url, String user, String password, String to) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("db/common")
                .target(to)
                .load()
                .migrate();
    }

    private static List<String> rows(Statement sql, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = sql.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) row.add(result.getString(i));
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }
}
