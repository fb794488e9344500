package org.claimtrail.extraction.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Encrypted;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.FailureReason;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Part;
import org.claimtrail.extraction.Source;
import org.claimtrail.extraction.TimedOut;
import org.claimtrail.extraction.TooLarge;
import org.claimtrail.extraction.Unsupported;
import org.claimtrail.text.Span;

/**
 * What server and worker say to each other: frames of a length (four bytes, big-endian) and so many bytes. A frame holds
 * plain values only, so that a worker that was taken over can send wrong text, but no objects.
 */
public final class Wire {
    /** Longest frame, in bytes: more than the longest text with the most blocks takes. */
    static final int LONGEST = 128 << 20;

    private static final int NULL = -1;

    /** What a worker is asked for. */
    enum Task {
        EXTRACT,
        EXTRACT_TEXT,
        RECOGNISE
    }

    /** @param partsDirectory null if parts are not wanted */
    public record Request(Task task, Path file, String fileName, Path partsDirectory) {}

    /** What a worker is told first. */
    public record Greeting(Limits limits, String languages) {}

    private Wire() {}

    @FunctionalInterface
    interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    static void send(OutputStream out, Content content) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        content.write(new DataOutputStream(frame));
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(frame.size());
        frame.writeTo(data);
        data.flush();
    }

    /**
     * The content of the next frame.
     *
     * @throws EOFException if the other side has ended
     * @throws IOException if what comes is no frame
     */
    static DataInputStream receive(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) throw new IOException("Not a frame: " + length + " bytes");
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) throw new EOFException();
        return new DataInputStream(new ByteArrayInputStream(frame));
    }

    static void write(Greeting greeting, DataOutputStream out) throws IOException {
        Limits limits = greeting.limits();
        out.writeLong(limits.fileBytes());
        out.writeInt(limits.textCodePoints());
        out.writeLong(limits.time().toMillis());
        out.writeInt(limits.embeddedDepth());
        out.writeInt(limits.parts());
        out.writeLong(limits.unpackedBytes());
        write(greeting.languages(), out);
    }

    static Greeting greeting(DataInputStream in) throws IOException {
        Limits limits = new Limits(
                in.readLong(),
                in.readInt(),
                Duration.ofMillis(in.readLong()),
                in.readInt(),
                in.readInt(),
                in.readLong());
        return new Greeting(limits, string(in));
    }

    static void write(Request request, DataOutputStream out) throws IOException {
        write(request.task(), out);
        write(request.file().toString(), out);
        write(request.fileName(), out);
        write(request.partsDirectory() == null ? null : request.partsDirectory().toString(), out);
    }

    static Request request(DataInputStream in) throws IOException {
        Task task = constant(Task.values(), in);
        Path file = Path.of(string(in));
        String fileName = string(in);
        String directory = string(in);
        return new Request(task, file, fileName, directory == null ? null : Path.of(directory));
    }

    /** Kinds of results by the number that announces them. */
    private enum Kind {
        EXTRACTED,
        CONTAINER,
        EMPTY,
        ENCRYPTED,
        UNSUPPORTED,
        TOO_LARGE,
        TIMED_OUT,
        FAILED
    }

    static void write(Extraction extraction, DataOutputStream out) throws IOException {
        if (extraction instanceof Extracted read) {
            write(Kind.EXTRACTED, out);
            write(read.mediaType(), out);
            write(read.text(), out);
            writeBlocks(read.blocks(), out);
            write(read.metadata(), out);
            writeParts(read.parts(), out);
        } else if (extraction instanceof Container container) {
            write(Kind.CONTAINER, out);
            write(container.mediaType(), out);
            writeParts(container.parts(), out);
        } else if (extraction instanceof Empty empty) {
            write(Kind.EMPTY, out);
            write(empty.mediaType(), out);
            out.writeBoolean(empty.looksLikeScan());
        } else if (extraction instanceof Encrypted locked) {
            write(Kind.ENCRYPTED, out);
            write(locked.mediaType(), out);
        } else if (extraction instanceof Unsupported other) {
            write(Kind.UNSUPPORTED, out);
            write(other.mediaType(), out);
        } else if (extraction instanceof TooLarge large) {
            write(Kind.TOO_LARGE, out);
            out.writeLong(large.limit());
            write(large.measure(), out);
        } else if (extraction instanceof TimedOut late) {
            write(Kind.TIMED_OUT, out);
            out.writeLong(late.limit().toMillis());
        } else if (extraction instanceof Failed failed) {
            write(Kind.FAILED, out);
            write(failed.mediaType(), out);
            write(failed.reason(), out);
        }
    }

    /**
     * @param partsDirectory where the parts lie; what the worker says of that is not asked
     * @throws IOException if the bytes are no result
     */
    static Extraction extraction(DataInputStream in, Path partsDirectory) throws IOException {
        try {
            return switch (constant(Kind.values(), in)) {
                case EXTRACTED ->
                    new Extracted(string(in), string(in), blocks(in), metadata(in), parts(in, partsDirectory));
                case CONTAINER -> new Container(string(in), parts(in, partsDirectory));
                case EMPTY -> new Empty(string(in), in.readBoolean());
                case ENCRYPTED -> new Encrypted(string(in));
                case UNSUPPORTED -> new Unsupported(string(in));
                case TOO_LARGE -> new TooLarge(in.readLong(), constant(TooLarge.Measure.values(), in));
                case TIMED_OUT -> new TimedOut(Duration.ofMillis(in.readLong()));
                case FAILED -> new Failed(string(in), constant(FailureReason.values(), in));
            };
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new IOException("Not a result", e);
        }
    }

    private static void writeBlocks(List<Block> blocks, DataOutputStream out) throws IOException {
        out.writeInt(blocks.size());
        for (Block block : blocks) {
            out.writeInt(block.span().begin());
            out.writeInt(block.span().end());
            write(block.kind(), out);
            out.writeBoolean(block.main());
        }
    }

    private static List<Block> blocks(DataInputStream in) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            Span span = new Span(in.readInt(), in.readInt());
            blocks.add(new Block(span, constant(BlockKind.values(), in), in.readBoolean()));
        }
        return blocks;
    }

    private static void write(Metadata metadata, DataOutputStream out) throws IOException {
        out.writeInt(metadata.facts().size());
        for (Map.Entry<MetadataField, Fact> fact : metadata.facts().entrySet()) {
            write(fact.getKey(), out);
            write(fact.getValue().value(), out);
            write(fact.getValue().source(), out);
        }
    }

    private static Metadata metadata(DataInputStream in) throws IOException {
        Metadata metadata = Metadata.NONE;
        for (int i = in.readInt(); i > 0; i--)
            metadata = metadata.with(constant(MetadataField.values(), in), new Fact(string(in), source(in)));
        return metadata;
    }

    /** A file cannot say that a person said something. */
    private static Source source(DataInputStream in) throws IOException {
        Source source = constant(Source.values(), in);
        if (source == Source.PERSON) throw new IOException("Not where anything is found: " + source);
        return source;
    }

    private static void writeParts(List<Part> parts, DataOutputStream out) throws IOException {
        out.writeInt(parts.size());
        for (Part part : parts) {
            write(part.name(), out);
            write(part.mediaType(), out);
            write(part.file() == null ? null : part.file().getFileName().toString(), out);
            out.writeLong(part.size());
        }
    }

    private static List<Part> parts(DataInputStream in, Path directory) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            String name = string(in);
            String mediaType = string(in);
            String file = string(in);
            if (file != null && (directory == null || !file.matches("\\d{1,9}")))
                throw new IOException("Not the file of a part: " + file);
            parts.add(new Part(name, mediaType, file == null ? null : directory.resolve(file), in.readLong()));
        }
        return parts;
    }

    private static void write(Enum<?> constant, DataOutputStream out) throws IOException {
        out.writeByte(constant.ordinal());
    }

    private static <E> E constant(E[] values, DataInputStream in) throws IOException {
        int number = in.readUnsignedByte();
        if (number >= values.length) throw new IOException("Not a constant: " + number);
        return values[number];
    }

    private static void write(String string, DataOutputStream out) throws IOException {
        byte[] bytes = string == null ? new byte[0] : string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(string == null ? NULL : bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == NULL) return null;
        if (length < 0) throw new IOException("Not a string: " + length + " bytes");
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
