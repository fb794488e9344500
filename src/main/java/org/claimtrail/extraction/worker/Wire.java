package org.claimtrail.extraction.worker;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.ContainedFile;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.text.Span;

/**
 * What server and worker say to each other: frames of a length (four bytes, big-endian) and so many bytes of JSON. Only the
 * records named here can be in a frame, so that a worker that was taken over can send wrong text, but no other objects.
 */
public final class Wire {
    /** Longest frame, in bytes: more than the longest text with the most blocks takes. */
    static final int LONGEST = 128 << 20;

    private static final JsonMapper JSON = mapper();

    /** What a worker is asked for. */
    enum Task {
        EXTRACT,
        EXTRACT_TEXT,
        RECOGNISE
    }

    /**
     * What a worker is asked to do.
     *
     * @param partsDirectory null if parts are not wanted
     */
    public record Request(Task task, Path file, String fileName, Path partsDirectory) {}

    /** What a worker is told first. */
    public record Greeting(Limits limits, String languages) {}

    /** What a worker answers to that. */
    record Ready() {}

    private Wire() {}

    static void send(OutputStream out, Object content) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        // By way of a writer: half a surrogate pair, as names in files may have one, becomes a question mark.
        JSON.writeValue(new OutputStreamWriter(frame, StandardCharsets.UTF_8), content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(frame.size());
        frame.writeTo(data);
        data.flush();
    }

    /**
     * The content of the next frame.
     *
     * @throws EOFException if the other side has ended
     * @throws IOException if what comes is no frame, or another content
     */
    static <T> T receive(DataInputStream in, Class<T> content) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) throw new IOException("Not a frame: " + length + " bytes");
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) throw new EOFException();
        try {
            T value = JSON.readValue(frame, content);
            if (value == null) throw new IOException("Nothing where there should be something");
            return value;
        } catch (IllegalArgumentException e) {
            throw new IOException("Not what it should be", e);
        }
    }

    /**
     * What the worker found.
     *
     * @param partsDirectory where the parts lie; what the worker says of that is not asked
     * @throws IOException if it is no result
     */
    static Extraction extraction(DataInputStream in, Path partsDirectory) throws IOException {
        Extraction extraction = receive(in, Extraction.class);
        if (extraction instanceof Extracted read) {
            check(read.metadata());
            return read.with(located(read.parts(), partsDirectory));
        }
        if (extraction instanceof Container container)
            return new Container(container.mediaType(), located(container.parts(), partsDirectory));
        return extraction;
    }

    /** A file cannot say that a person said something. */
    private static void check(Metadata metadata) throws IOException {
        if (metadata.facts().values().stream().anyMatch(Fact::isGiven))
            throw new IOException("No person says anything in a file");
    }

    private static List<ContainedFile> located(List<ContainedFile> parts, Path directory) throws IOException {
        List<ContainedFile> located = new ArrayList<>();
        for (ContainedFile part : parts)
            located.add(new ContainedFile(part.name(), part.mediaType(), located(part.file(), directory), part.size()));
        return located;
    }

    private static Path located(Path file, Path directory) throws IOException {
        if (file == null) return null;
        String name = String.valueOf(file.getFileName());
        if (directory == null || !name.matches("\\d{1,9}")) throw new IOException("Not the file of a part: " + file);
        return directory.resolve(name);
    }

    /** Short, since a long text has many: {@code [[begin, end], kind, main]}. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"span", "kind", "main"})
    private interface ShortBlock {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"begin", "end"})
    private interface ShortSpan {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface OneOf {}

    private static JsonMapper mapper() {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxStringLength(LONGEST).build();
        JsonMapper.Builder builder = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addMixIn(Block.class, ShortBlock.class)
                .addMixIn(Span.class, ShortSpan.class)
                .addMixIn(Extraction.class, OneOf.class)
                .addModule(new SimpleModule()
                        .addSerializer(Path.class, new ToStringSerializer())
                        .addDeserializer(Path.class, new FromText())
                        .addSerializer(new AsMilliseconds())
                        .addDeserializer(Duration.class, new FromMilliseconds()));
        for (Class<?> kind : Extraction.class.getPermittedSubclasses())
            builder.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
        return builder.build();
    }

    private static final class FromText extends StdDeserializer<Path> {
        private static final long serialVersionUID = 1L;

        FromText() {
            super(Path.class);
        }

        @Override
        public Path deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Path.of(json.getText());
        }
    }

    private static final class AsMilliseconds extends StdSerializer<Duration> {
        private static final long serialVersionUID = 1L;

        AsMilliseconds() {
            super(Duration.class);
        }

        @Override
        public void serialize(Duration time, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(time.toMillis());
        }
    }

    private static final class FromMilliseconds extends StdDeserializer<Duration> {
        private static final long serialVersionUID = 1L;

        FromMilliseconds() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Duration.ofMillis(json.getLongValue());
        }
    }
}
