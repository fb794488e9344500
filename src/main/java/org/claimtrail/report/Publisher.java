package org.claimtrail.report;

import org.claimtrail.web.Settings;

/**
 * Who publishes and where, as published data names it.
 *
 * @param address of this desk as readers reach it, without a slash at its end
 * @param name of the organisation
 * @param website of the organisation, null when only its name is set
 */
record Publisher(String address, String name, String website) {
    /** Without a name of its own the organisation goes by the address of its desk: readers can tell who that is. */
    Publisher {
        if (name == null) {
            name = address.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("/.*", "");
            website = address;
        }
    }

    /** @param requested the address by which this desk was reached, for desks that have set none */
    static Publisher of(Settings settings, PublisherSettings publisher, String requested) {
        return new Publisher(
                settings.address(requested),
                publisher.organisationName().orElse(null),
                publisher.organisationUrl().orElse(null));
    }

    String claim(long id) {
        return address + "/claims/" + id;
    }

    String report(long id) {
        return address + "/reports/" + id;
    }
}
