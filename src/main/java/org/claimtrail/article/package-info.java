/** Articles, their immutable versions, originals, outlets. Knows nothing of claims. */
package org.claimtrail.article;
