package org.claimtrail.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.claimtrail.web.Search;

/** Who publishes articles: a newspaper, a site, an agency. */
@Entity
class Outlet {
    static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String name;
    String nameKey;

    protected Outlet() {}

    Outlet(String name) {
        this.name = name;
        this.nameKey = Search.key(name);
    }
}
