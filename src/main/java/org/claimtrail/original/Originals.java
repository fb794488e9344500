package org.claimtrail.original;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.extraction.file.Encodings;
import org.claimtrail.text.Sha256;
import org.claimtrail.web.Disk;
import org.claimtrail.web.problem.CommonProblem;

/**
 * The bytes that came in, each once, under their SHA-256 in the data directory. What {@link #store} has answered for
 * survives a killed process and a lost power supply: the file and its directories are forced to the disk first.
 */
@ApplicationScoped
public class Originals {
    private static final int BUFFER = 1 << 16;
    /** In bytes; a page with more takes browsers too long. */
    private static final int LARGEST_SOURCE = 400_000;

    private static final Pattern TEXT = Pattern.compile("text/|message/rfc822|application/(?:xhtml\\+)?xml");

    private final OriginalSettings originalSettings;
    private final Disk disk;
    private final KeptOriginals kept;
    private final Clock clock;

    Originals(OriginalSettings originalSettings, Disk disk, KeptOriginals kept, Clock clock) {
        this.originalSettings = originalSettings;
        this.disk = disk;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Keeps the bytes of a stream, which the caller closes; call it outside of transactions, it may take long. The same
     * bytes again change nothing.
     *
     * @throws UncheckedIOException if the stream cannot be read to its end, or the disk not written to
     */
    public StoredOriginal store(InputStream bytes) {
        Path incoming = null;
        try {
            Path directory = Files.createDirectories(root().resolve("incoming"));
            incoming = Files.createTempFile(directory, "original", ".part");
            StoredOriginal stored = write(bytes, incoming);
            note(stored);
            keep(incoming, stored);
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(incoming);
        }
    }

    /** Where the bytes are; only to be read. */
    public Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        return root().resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Nobody else may hold this original, nor delete it, until the transaction ends. */
    public void hold(String sha256) {
        kept.held(sha256);
    }

    /**
     * What a file that is a text says; empty for other files. To be shown as text only: anybody may have written it.
     *
     * @param mediaType without parameters, as it was detected
     */
    public Optional<SourceText> source(String sha256, String mediaType) {
        if (!TEXT.matcher(mediaType).lookingAt()) return Optional.empty();
        try (InputStream file = Files.newInputStream(path(sha256))) {
            String text = Encodings.decode(file.readNBytes(LARGEST_SOURCE));
            boolean cut = file.read() >= 0;
            return Optional.of(new SourceText(text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", ""), cut));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refused as {@link CommonProblem#STORAGE_FULL} when the disk has not enough room for so many bytes more. */
    public void requireRoom(long bytes) {
        if (!disk.hasRoom(root(), bytes)) throw CommonProblem.STORAGE_FULL.refusal();
    }

    /** What a killed process left half written; a day is longer than any upload. */
    public void sweep(@Observes StartupEvent started) {
        Path incoming = root().resolve("incoming");
        if (!Files.isDirectory(incoming)) return;
        Instant longAgo = clock.instant().minus(Duration.ofDays(1));
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : files.toList())
                if (Files.getLastModifiedTime(file).toInstant().isBefore(longAgo)) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path root() {
        return originalSettings.originalsDirectory().toAbsolutePath();
    }

    private static StoredOriginal write(InputStream bytes, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
                for (ByteBuffer part = ByteBuffer.wrap(buffer, 0, read); part.hasRemaining(); ) channel.write(part);
                size += read;
            }
            channel.force(true);
        }
        return new StoredOriginal(HexFormat.of().formatHex(digest.digest()), size);
    }

    private void keep(Path incoming, StoredOriginal stored) throws IOException {
        Path place = path(stored.sha256());
        Path directory = Files.createDirectories(place.getParent());
        if (!Files.exists(place) || Files.size(place) != stored.size())
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        for (Path up = directory; up.startsWith(root()); up = up.getParent()) force(up);
        force(root().getParent());
    }

    /** A new name in a directory lasts once the directory itself is on the disk; Windows has no such call. */
    private static void force(Path directory) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) return;
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Before the bytes are in their place, so that {@link OriginalsSweep} knows of all and meets none that just came. */
    private void note(StoredOriginal stored) {
        try {
            QuarkusTransaction.requiringNew().run(() -> kept.note(stored, clock.instant()));
        } catch (RuntimeException e) {
            boolean bySomebodyElse =
                    QuarkusTransaction.requiringNew().call(() -> kept.noteAgain(stored, clock.instant()));
            if (!bySomebodyElse) throw new PersistenceException("An original could not be noted", e);
        }
    }

    private static void delete(Path incoming) {
        if (incoming == null) return;
        try {
            Files.deleteIfExists(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
