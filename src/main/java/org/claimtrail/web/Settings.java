package org.claimtrail.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Every setting of the product, explained once, here. Each can be given as a system property
 * ({@code -Dclaimtrail.data-directory=...}), as an environment variable ({@code CLAIMTRAIL_DATA_DIRECTORY}) or in
 * {@code config/application.properties} beside the place where the server is started.
 */
@ConfigMapping(prefix = "claimtrail")
public interface Settings {
    /** Where everything that must last is kept: the embedded database and the originals. One node has it at a time. */
    Path dataDirectory();

    /** Where the files that came in are kept; follows {@link #dataDirectory()}. Several nodes share one. */
    Path originalsDirectory();

    /** How often files that nothing names are looked for, to be deleted once they are a day old; {@code off} for never. */
    @WithDefault("24h")
    String originalsSweep();

    /** Address of the embedded database; follows {@link #dataDirectory()}. */
    String h2Url();

    /** The drop folder: files put here become articles. Relative to where the server is started. */
    @WithDefault("imports")
    Path importsDirectory();

    /** How often the drop folder is looked at, such as {@code 3s}; {@code off} leaves it alone. */
    @WithDefault("3s")
    String importsInterval();

    /**
     * The zone that times are shown in where a browser does not say its own, such as {@code Europe/Berlin}; the server's
     * own when not set.
     */
    Optional<String> timeZone();

    /** {@link #timeZone()} as a zone. */
    default ZoneId zone() {
        return timeZone().map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    /** The largest file that is taken in, in bytes. */
    @WithDefault("524288000")
    long maxFileSize();

    /** How many files one upload may bring. */
    @WithDefault("500")
    int maxFilesPerUpload();

    /** Bytes that are left free on the disk: what would need them is refused. */
    @WithDefault("268435456")
    long minimumFreeSpace();

    Intake intake();

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

    /** Who publishes the verdicts, as published data (ClaimReview) and reports name it. */
    Optional<String> organisationName();

    /** The website of {@link #organisationName()}. */
    Optional<String> organisationUrl();

    Session session();

    Setup setup();

    /** The queue of files that came in. */
    interface Intake {
        /** How many files this node reads at once; 0 leaves the reading to other nodes. */
        @WithDefault("2")
        int workers();

        /** How many files may wait; more are refused until some have been read. */
        @WithDefault("100000")
        int queueLimit();

        /** How many archives and mails within each other are opened. */
        @WithDefault("5")
        int nesting();

        /** How many files may come out of one, those within them included. */
        @WithDefault("20000")
        int parts();

        /** How many bytes these may have together. */
        @WithDefault("4294967296")
        long unpackedSize();
    }

    Extraction extraction();

    /** Reading files in worker processes. */
    interface Extraction {
        /** Memory for the objects of each of those processes, in megabytes. */
        @WithDefault("512")
        int heapMegabytes();

        /** The longest time for reading one file. */
        @WithDefault("60S")
        Duration timeLimit();

        /** After so many files a process is replaced by a fresh one. */
        @WithDefault("2000")
        int filesPerWorker();

        /** The largest file that is read for its text, in bytes; archives and mailboxes may be larger. */
        @WithDefault("209715200")
        long maxFileSize();

        /** The longest text, in characters. */
        @WithDefault("5000000")
        int maxTextLength();

        /** The languages of scans, as Tesseract names them, such as {@code eng+deu}. */
        @WithDefault("eng")
        String recognitionLanguages();

        /** The longest time for recognising the characters of one scan. */
        @WithDefault("5M")
        Duration recognitionTimeLimit();
    }

    /** Signing in. */
    interface Session {
        /** How long a session lasts after it was last used. */
        @WithDefault("30D")
        Duration lifetime();
    }

    /** For installations without a person at the first visit: all that is given here is made at the first start. */
    interface Setup {
        /** The name of the first administrator. */
        Optional<String> adminName();

        /** Their password, at least 12 characters. */
        Optional<String> adminPassword();

        /** An API token for them, at least 32 characters. */
        Optional<String> adminToken();
    }
}
