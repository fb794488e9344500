package org.claimtrail.pipeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about what happens with texts that came in. */
@MessageBundle("pipeline")
public interface PipelineMessages {
    @Message("Going through texts")
    String job_version();
}
