package org.claimtrail.report;

import org.claimtrail.web.Settings;

/**
 * Who publishes and where, as published data names it.
 *
 * @param address of this desk as readers reach it, without a slash at its end
 * @param name of the organisation, null when it is not set
 * @param website of the organisation, null when it is not set
 */
record Publisher(String address, String name, String website) {
    /** @param requested the address by which this desk was reached, for desks that have set none */
    static Publisher of(Settings settings, String requested) {
        return new Publisher(
                settings.address(requested),
                settings.organisationName().orElse(null),
                settings.organisationUrl().orElse(null));
    }

    String claim(long id) {
        return address + "/claims/" + id;
    }

    String report(long id) {
        return address + "/reports/" + id;
    }
}
