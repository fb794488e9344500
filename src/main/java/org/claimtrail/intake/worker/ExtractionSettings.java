package org.claimtrail.intake.worker;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Reading files in worker processes. */
@ConfigMapping(prefix = "claimtrail.extraction")
public interface ExtractionSettings {
    /** Memory for the objects of each of those processes, in megabytes. */
    @WithDefault("512")
    int heapMegabytes();

    /** The longest time for reading one file. */
    @WithDefault("60S")
    Duration timeLimit();

    /** After so many files a process is replaced by a fresh one. */
    @WithDefault("2000")
    int filesPerWorker();

    /** The largest file that is read for its text; archives and mailboxes may be larger. */
    @WithDefault("200M")
    MemorySize maxFileSize();

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
