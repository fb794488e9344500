package org.claimtrail.quotation.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that come with the engine. */
public final class Bundled {
    private Bundled() {}

    /**
     * All of a file.
     *
     * @param place the class that it lies beside
     * @throws UncheckedIOException if it does not: the jar is not whole
     */
    public static byte[] file(Class<?> place, String name) {
        try (InputStream stream = place.getResourceAsStream(name)) {
            if (stream == null) throw new IOException("No file " + name + " beside " + place.getName());
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("What the engine knows is not in the jar", e);
        }
    }
}
