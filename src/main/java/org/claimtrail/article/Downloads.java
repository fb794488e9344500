package org.claimtrail.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimtrail.original.Originals;
import org.claimtrail.web.Attachment;

/** What leaves as a file: always to be saved, never shown, since anybody may have written what is in it. */
@ApplicationScoped
class Downloads {
    private final Articles articles;
    private final ArticleVersions versions;
    private final Originals originals;

    Downloads(Articles articles, ArticleVersions versions, Originals originals) {
        this.articles = articles;
        this.versions = versions;
        this.originals = originals;
    }

    /** The raw text of the current version. */
    Response raw(long id) {
        return raw(articles.currentText(id));
    }

    /** Byte for byte what positions point into. */
    Response raw(VersionText text) {
        return Response.ok(text.rawText(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(text.title() + ".txt"))
                .build();
    }

    /** The bytes of the current version. */
    Response original(long id) {
        return original(versions.list(id).get(0));
    }

    /** The bytes as they first came in, under the name they had. */
    Response original(VersionRow version) {
        return Response.ok(originals.path(version.originalSha256()).toFile(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(version.fileName()))
                .build();
    }
}
