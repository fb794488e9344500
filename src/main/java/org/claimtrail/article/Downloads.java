package org.claimtrail.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimtrail.web.Attachment;

/** What leaves as a file: always to be saved, never shown, since anybody may have written what is in it. */
@ApplicationScoped
class Downloads {
    private final Articles articles;
    private final Originals originals;

    Downloads(Articles articles, Originals originals) {
        this.articles = articles;
        this.originals = originals;
    }

    /** The raw text of the current version, byte for byte what positions point into. */
    Response raw(long id) {
        VersionText text = articles.currentText(id);
        return Response.ok(text.rawText(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(text.title() + ".txt"))
                .build();
    }

    /** The bytes as they first came in, under the name they had. */
    Response original(long id) {
        ArticleView article = articles.view(id);
        return Response.ok(originals.path(article.originalSha256()).toFile(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(article.uploads().get(0).fileName()))
                .build();
    }
}
