package org.claimtrail.extraction.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Encrypted;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.FailureReason;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.TooLarge;
import org.claimtrail.extraction.Unsupported;
import org.claimtrail.extraction.page.HtmlPage;
import org.claimtrail.extraction.prose.PlainText;
import org.claimtrail.extraction.prose.TextBuilder;
import org.claimtrail.extraction.prose.TextMetadata;
import org.claimtrail.extraction.prose.TextTooLong;
import org.claimtrail.extraction.worker.WorkerPool;
import org.xml.sax.SAXException;

/**
 * Reads files in this process: web pages and plain text with readers of its own, everything else with Tika. A file may
 * take this process's memory and time; {@link WorkerPool} holds it to its limits.
 */
public final class TikaExtractor implements Extractor {
    private static final long STACK = 4L << 20;
    private static final String PLAIN_TEXT = "text/plain";

    private final Limits limits;
    private final Documents documents = new Documents();

    public TikaExtractor() {
        this(Limits.DEFAULT);
    }

    public TikaExtractor(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Extraction extract(Path file, String fileName, Path partsDirectory) {
        Parts parts = new Parts(partsDirectory, documents, limits);
        return deep(
                () -> guarded(file, fileName, null, type -> withParts(read(file, fileName, type, parts), type, parts)));
    }

    @Override
    public Extraction extractText(Path file, String fileName) {
        return deep(() -> guarded(file, fileName, PLAIN_TEXT, type -> plainText(file, fileName, type)));
    }

    /**
     * Reads the characters in the pictures of a file that has no text.
     *
     * @param languages for Tesseract; null where it is not installed, so that the result only says that it is a scan
     */
    Extraction recognise(Path file, String fileName, String languages) {
        return deep(() -> guarded(file, fileName, null, type -> {
            if (languages == null || !Documents.isRecognisable(type)) return new Empty(type, true);
            XhtmlBlocks handler = new XhtmlBlocks(limits.textCodePoints());
            var properties = documents.recognise(file, type, handler, languages);
            return text(handler, type, properties, fileName);
        }));
    }

    /** Files may be nested deeply, and readers follow them by calling themselves. */
    private static Extraction deep(Supplier<Extraction> reading) {
        CompletableFuture<Extraction> result = new CompletableFuture<>();
        Thread reader = new Thread(null, () -> result.complete(reading.get()), "extraction", STACK);
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, failure) -> result.completeExceptionally(failure));
        reader.start();
        return result.join();
    }

    @FunctionalInterface
    private interface Reader {
        /** Null if there is no text. */
        Extraction read(String mediaType) throws IOException, TikaException, SAXException;
    }

    /** @param known the type if it is known without looking, else null */
    private Extraction guarded(Path file, String fileName, String known, Reader reader) {
        String mediaType = "application/octet-stream";
        try {
            if (Files.size(file) == 0) return new Empty(mediaType, false);
            mediaType = known != null ? known : type(file, fileName);
            if (Files.size(file) > limits.fileBytes()
                    && !MediaKinds.of(mediaType).holdsOnlyFiles()) {
                return new TooLarge(limits.fileBytes(), TooLarge.Measure.FILE);
            }
            Extraction read = reader.read(mediaType);
            return read == null ? new Empty(mediaType, false) : read;
        } catch (TextTooLong e) {
            return tooMuchText();
        } catch (PartsTooLarge e) {
            return e.result();
        } catch (EncryptedDocumentException e) {
            return new Encrypted(mediaType);
        } catch (OutOfMemoryError e) {
            return new Failed(mediaType, FailureReason.OUT_OF_MEMORY);
        } catch (StackOverflowError e) {
            return new Failed(mediaType, FailureReason.TOO_DEEP);
        } catch (IOException | TikaException | SAXException | RuntimeException | LinkageError e) {
            return failed(mediaType, e);
        }
    }

    private String type(Path file, String fileName) throws IOException {
        String type = documents.detect(file, fileName);
        return isTextAboutPdf(file, fileName, type) || isTextLikeMail(file, fileName, type) ? PLAIN_TEXT : type;
    }

    /** Null if there is no text. */
    private Extraction read(Path file, String fileName, String mediaType, Parts parts)
            throws IOException, TikaException, SAXException {
        return switch (MediaKinds.of(mediaType)) {
            case PAGE -> HtmlPage.read(decoded(file), mediaType, Metadata.NONE, fileName, limits);
            case PLAIN -> plainText(file, fileName, mediaType);
            case MAIL -> Mail.read(Files.readAllBytes(file), mediaType, fileName, limits, parts);
            case DOCUMENT -> document(file, fileName, mediaType, parts);
            case ARCHIVE -> {
                documents.unpack(file, fileName, parts);
                yield null;
            }
            case MAILBOX -> {
                Mailbox.unpack(file, parts, limits);
                yield null;
            }
            case LOCKED -> new Encrypted(mediaType);
            case IMAGE -> new Empty(mediaType, true);
            case OTHER -> new Unsupported(mediaType);
        };
    }

    /** What was read with its parts; only them where it has no text of its own. */
    private static Extraction withParts(Extraction read, String mediaType, Parts parts) {
        if (parts.found().isEmpty()) return read;
        if (read instanceof Extracted extracted) return extracted.with(parts.found());
        return read == null || read instanceof Empty ? new Container(mediaType, parts.found()) : read;
    }

    private Extraction plainText(Path file, String fileName, String mediaType) throws IOException {
        return PlainText.read(decoded(file), mediaType, Metadata.NONE, fileName, limits);
    }

    private Extraction document(Path file, String fileName, String mediaType, Parts parts)
            throws IOException, TikaException, SAXException {
        XhtmlBlocks handler = new XhtmlBlocks(limits.textCodePoints());
        var properties = documents.read(file, fileName, handler, parts);
        Extraction read = text(handler, mediaType, properties, fileName);
        return read == null ? new Empty(mediaType, Scans.looksLikeScan(file, mediaType)) : read;
    }

    private static Extraction text(
            XhtmlBlocks handler, String mediaType, org.apache.tika.metadata.Metadata properties, String fileName) {
        TextBuilder text = handler.blocks();
        if (text.isEmpty()) return null;
        return TextMetadata.complete(mediaType, text.text(), text.blocks(), DocumentMetadata.of(properties), fileName);
    }

    /** Any text that begins with "Article " or "Path: " is taken for a mail by its first bytes alone. */
    private static boolean isTextLikeMail(Path file, String fileName, String mediaType) throws IOException {
        return MediaKinds.of(mediaType) == MediaKinds.MAIL
                && fileName.toLowerCase(Locale.ROOT).endsWith(".txt")
                && !Mail.beginsWithHeader(Files.readAllBytes(file));
    }

    /** A PDF may begin after other bytes, so that a text that shows one is taken for it. */
    private static boolean isTextAboutPdf(Path file, String fileName, String mediaType) throws IOException {
        if (!mediaType.equals("application/pdf") || !fileName.matches("(?i).*\\.(?:txt|md|text)")) return false;
        return !new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF");
    }

    private static String decoded(Path file) throws IOException {
        return Encodings.decode(Files.readAllBytes(file));
    }

    private TooLarge tooMuchText() {
        return new TooLarge(limits.textCodePoints(), TooLarge.Measure.TEXT);
    }

    private Extraction failed(String mediaType, Throwable thrown) {
        FailureReason reason = FailureReason.DAMAGED;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TextTooLong) return tooMuchText();
            if (cause instanceof PartsTooLarge parts) return parts.result();
            if (cause instanceof EncryptedDocumentException) return new Encrypted(mediaType);
            if (cause instanceof OutOfMemoryError) return new Failed(mediaType, FailureReason.OUT_OF_MEMORY);
            if (cause instanceof StackOverflowError) return new Failed(mediaType, FailureReason.TOO_DEEP);
            if (cause instanceof FileSystemException) return new Failed(mediaType, FailureReason.UNREADABLE);
            if (isBomb(cause)) return new Failed(mediaType, FailureReason.SUSPECTED_BOMB);
            if (cause instanceof RuntimeException || cause instanceof LinkageError) reason = FailureReason.READER_ERROR;
        }
        return new Failed(mediaType, reason);
    }

    /** Tika and POI tell of bombs only in the words of their exceptions. */
    private static boolean isBomb(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return message.contains("zip bomb") || message.contains("Zip bomb");
    }
}
