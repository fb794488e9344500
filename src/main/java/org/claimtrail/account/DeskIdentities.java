package org.claimtrail.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.claimtrail.web.words.RequestLocale;

/** From a credential to the person behind it, with everything that their role includes. */
@ApplicationScoped
class DeskIdentities implements IdentityProvider<DeskCredential> {
    static final String PERSON_ID = "person-id";
    static final String SESSION_ID = "session-id";
    /** Whether the session lasts longer since this request. */
    static final String PROLONGED = "prolonged";

    private final Credentials credentials;

    DeskIdentities(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Class<DeskCredential> getRequestType() {
        return DeskCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(DeskCredential credential, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(credential));
    }

    @ActivateRequestContext
    SecurityIdentity identity(DeskCredential credential) {
        Credentials.Holder holder = credentials.holder(credential).orElseThrow(AuthenticationFailedException::new);
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.name()))
                .addAttribute(PERSON_ID, holder.personId())
                .addAttribute(PROLONGED, holder.prolonged())
                .addRoles(holder.role().included());
        if (holder.language() != null) identity.addAttribute(RequestLocale.IDENTITY_ATTRIBUTE, holder.language());
        if (holder.sessionId() != null) identity.addAttribute(SESSION_ID, holder.sessionId());
        return identity.build();
    }
}
