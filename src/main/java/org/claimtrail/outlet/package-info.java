/** Who publishes articles: newspapers, sites, agencies. Knows nothing of what they published. */
package org.claimtrail.outlet;
