package org.claimtrail.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.claimtrail.history.Actor;
import org.claimtrail.history.Requester;
import org.claimtrail.web.Roles;

/** The person who sent the request. */
@RequestScoped
public class Me implements Requester {
    private final SecurityIdentity identity;

    Me(SecurityIdentity identity) {
        this.identity = identity;
    }

    public long id() {
        return identity.<Long>getAttribute(DeskIdentities.PERSON_ID);
    }

    public boolean isEditor() {
        return identity.hasRole(Roles.EDITOR);
    }

    /** For the history. */
    @Override
    public Actor actor() {
        return new Actor(id(), identity.getPrincipal().getName());
    }

    Long sessionId() {
        return identity.getAttribute(DeskIdentities.SESSION_ID);
    }
}
