/** Articles and their immutable versions. Knows nothing of claims. */
package org.claimtrail.article;
