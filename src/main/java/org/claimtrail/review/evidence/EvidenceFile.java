package org.claimtrail.review.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimtrail.original.Originals;
import org.claimtrail.web.Attachment;
import org.claimtrail.web.problem.CommonProblem;

/** A file that somebody uploaded, on its way out: always to be saved, never shown by the browser as a page of ours. */
final class EvidenceFile {
    private EvidenceFile() {}

    static Response of(EvidenceView evidence, Originals originals) {
        if (!evidence.isFile()) throw CommonProblem.NOT_FOUND.refusal();
        return Response.ok(originals.path(evidence.sha256()).toFile())
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(evidence.fileName()))
                .build();
    }
}
