package org.claimtrail.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A copy of the data directory, and of the database, that version 0.1.0 left behind; on H2 or on a real PostgreSQL
 * (test.database=postgresql). {@code src/test/scripts/database_of_010.py} made them.
 */
public class DatabaseOf010 implements QuarkusTestResourceLifecycleManager {
    private static final String KEPT = "/database-of-0.1.0/";

    private EmbeddedPostgres postgres;
    private Path data;

    /** What that version answered of all that it held, a line with a path and the answer for each. */
    public static List<String> answers() {
        String database = System.getProperty("test.database", "h2");
        try (InputStream kept = kept("answers-" + database + ".jsonl")) {
            return new String(kept.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            data = Files.createTempDirectory("claimtrail-0.1.0");
            copyOriginals();
            return "postgresql".equals(System.getProperty("test.database")) ? postgresql() : h2();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> h2() throws IOException {
        Path database = Files.createDirectories(data.resolve("database"));
        try (InputStream kept = new GZIPInputStream(kept("claimtrail.mv.db.gz"))) {
            Files.copy(kept, database.resolve("claimtrail.mv.db"));
        }
        return Map.of(
                "claimtrail.data-directory",
                data.toString(),
                "claimtrail.h2-url",
                "jdbc:h2:file:" + database.resolve("claimtrail") + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }

    private Map<String, String> postgresql() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        try (InputStream kept = new GZIPInputStream(kept("postgresql.sql.gz"));
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
        return Map.of(
                "claimtrail.data-directory",
                data.toString(),
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    private void copyOriginals() throws IOException {
        try (ZipInputStream kept = new ZipInputStream(kept("originals.zip"))) {
            for (ZipEntry entry = kept.getNextEntry(); entry != null; entry = kept.getNextEntry()) {
                Path file = data.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(kept, file);
            }
        }
    }

    private static InputStream kept(String name) {
        return DatabaseOf010.class.getResourceAsStream(KEPT + name);
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) postgres.close();
            if (data == null) return;
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
