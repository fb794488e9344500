package org.claimtrail.intake.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.worker.WorkerPool;
import org.claimtrail.intake.queue.IntakeSettings;
import org.jboss.logging.Logger;

/** The reader of files that the server uses: processes of their own, as the settings want them. */
class ExtractorProducer {
    private static final Logger LOG = Logger.getLogger(ExtractorProducer.class);

    @Produces
    @ApplicationScoped
    Extractor extractor(IntakeSettings intake, ExtractionSettings extraction) {
        WorkerPool pool = new WorkerPool(pool(intake, extraction));
        if (!pool.hasOwnNetwork())
            LOG.info(
                    "Readers of files are kept from the network by Java alone: the system grants no network namespace");
        return pool;
    }

    void close(@Disposes Extractor extractor) {
        if (extractor instanceof WorkerPool pool) pool.close();
    }

    private static WorkerPool.Settings pool(IntakeSettings intake, ExtractionSettings settings) {
        Limits limits = new Limits(
                settings.maxFileSize().asLongValue(),
                settings.maxTextLength(),
                settings.timeLimit(),
                Limits.DEFAULT.embeddedDepth(),
                intake.parts(),
                intake.unpackedSize().asLongValue());
        return new WorkerPool.Settings(
                Math.max(1, intake.workers()),
                settings.heapMegabytes(),
                settings.filesPerWorker(),
                limits,
                settings.recognitionLanguages(),
                settings.recognitionTimeLimit());
    }
}
