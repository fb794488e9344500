package org.claimtrail.article.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimtrail.original.Originals;
import org.claimtrail.web.Attachment;

/** What leaves as a file: always to be saved, never shown, since anybody may have written what is in it. */
@ApplicationScoped
class Downloads {
    private final ArticleVersions versions;
    private final Originals originals;

    Downloads(ArticleVersions versions, Originals originals) {
        this.versions = versions;
        this.originals = originals;
    }

    /** The raw text of the current version. */
    Response raw(long articleId) {
        return raw(versions.raw(articleId));
    }

    Response raw(long articleId, int number) {
        return raw(versions.raw(articleId, number));
    }

    /** Byte for byte what positions point into. */
    private static Response raw(ArticleVersions.RawText version) {
        return Response.ok(version.text(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(version.title() + ".txt"))
                .build();
    }

    /** The bytes of the current version. */
    Response original(long articleId) {
        return original(versions.list(articleId).get(0));
    }

    /** The bytes as they first came in, under the name they had. */
    Response original(long articleId, int number) {
        return original(versions.row(articleId, number));
    }

    private Response original(VersionRow version) {
        return Response.ok(originals.path(version.originalSha256()).toFile(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(version.fileName()))
                .build();
    }
}
