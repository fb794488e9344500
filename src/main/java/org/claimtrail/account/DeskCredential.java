package org.claimtrail.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request shows to say who sent it: a session's or an API token's secret. */
class DeskCredential extends BaseAuthenticationRequest {
    enum Kind {
        SESSION,
        API_TOKEN
    }

    private final Kind kind;
    private final String secret;

    DeskCredential(Kind kind, String secret) {
        this.kind = kind;
        this.secret = secret;
    }

    Kind kind() {
        return kind;
    }

    String secret() {
        return secret;
    }
}
