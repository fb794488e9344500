package org.claimtrail.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The settings that more than one room asks for; every room has more of its own. Each is explained once, where it stands, and can be given as a system property
 * ({@code -Dclaimtrail.data-directory=...}), as an environment variable ({@code CLAIMTRAIL_DATA_DIRECTORY}) or in
 * {@code config/application.properties} beside the place where the server is started.
 */
@ConfigMapping(prefix = "claimtrail")
public interface Settings {
    /** Where everything that must last is kept: the embedded database and the originals. One node has it at a time. */
    Path dataDirectory();

    /** Address of the embedded database; follows {@link #dataDirectory()}. */
    String h2Url();

    /**
     * The zone that times are shown in where a browser does not say its own, such as {@code Europe/Berlin}; the server's
     * own when not set.
     */
    Optional<String> timeZone();

    /** {@link #timeZone()} as a zone. */
    default ZoneId zone() {
        return timeZone().map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    /** The largest file that is taken in. */
    @WithDefault("500M")
    MemorySize maxFileSize();

    /** What is left free on the disk: what would need them is refused. */
    @WithDefault("256M")
    MemorySize minimumFreeSpace();

    /**
     * The address of this desk as readers reach it, such as {@code https://facts.example.org}; for published data and
     * invitations. With {@code https}, cookies are sent through TLS only.
     */
    Optional<String> publicUrl();

    /**
     * {@link #publicUrl()}, or for desks that have set none the address by which it was reached; without a slash at its
     * end.
     */
    default String address(String reached) {
        return publicUrl().orElse(reached).replaceFirst("/+$", "");
    }

    /** Whether {@link #publicUrl()} says that readers come through TLS. */
    default boolean servedThroughTls() {
        return publicUrl().filter(url -> url.startsWith("https:")).isPresent();
    }
}
