package org.claimtrail.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An address that articles came from, to be locked while it is decided whose it is. */
@Entity
public class ArticleAddress {
    @Id
    @Column(columnDefinition = "char(64)")
    String urlKey;

    protected ArticleAddress() {}

    ArticleAddress(String urlKey) {
        this.urlKey = urlKey;
    }
}
