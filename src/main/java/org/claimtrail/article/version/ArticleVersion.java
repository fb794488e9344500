package org.claimtrail.article.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.claimtrail.article.Article;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.text.Sha256;

/** The text that one reading of an original gave. Never changed: claims point into it. */
@Entity
public class ArticleVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Long articleId;
    int number;
    String rawText;
    /** In code points. */
    int textLength;

    /** Of the text's UTF-8 bytes. */
    @Column(columnDefinition = "char(64)")
    String textSha256;

    /** {@link BlockList} */
    String blocks;

    String mediaType;

    @Column(columnDefinition = "char(64)")
    String originalSha256;

    Instant extractedAt;

    protected ArticleVersion() {}

    ArticleVersion(long articleId, int number, Extracted extracted, StoredOriginal original, Instant at) {
        this.articleId = articleId;
        this.number = number;
        this.rawText = extracted.text();
        this.textLength = rawText.codePointCount(0, rawText.length());
        this.textSha256 = Sha256.of(rawText);
        this.blocks = BlockList.text(extracted.blocks());
        this.mediaType = extracted.mediaType();
        this.originalSha256 = original.sha256();
        this.extractedAt = at;
    }

    public boolean isOf(Article article) {
        return articleId == article.id();
    }

    /** Counts the article's versions from 1. */
    public int number() {
        return number;
    }
}
