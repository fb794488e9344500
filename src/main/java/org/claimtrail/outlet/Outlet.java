package org.claimtrail.outlet;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.claimtrail.web.Search;

/** Who publishes articles: a newspaper, a site, an agency. */
@Entity
public class Outlet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    int version;

    public String name;
    String nameKey;

    public Outlet() {}

    public Outlet(String name) {
        this.name = name;
        this.nameKey = Search.key(name);
    }
}
