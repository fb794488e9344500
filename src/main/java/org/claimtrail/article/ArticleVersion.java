package org.claimtrail.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.claimtrail.extraction.Extracted;

/** The text that one reading of an original gave. Never changed: claims point into it. */
@Entity
class ArticleVersion {
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

    ArticleVersion(long articleId, int number, Extracted extracted, Stored original, Instant at) {
        this.articleId = articleId;
        this.number = number;
        this.rawText = extracted.text();
        this.textLength = rawText.codePointCount(0, rawText.length());
        this.textSha256 = sha256(rawText);
        this.blocks = BlockList.text(extracted.blocks());
        this.mediaType = extracted.mediaType();
        this.originalSha256 = original.sha256();
        this.extractedAt = at;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
