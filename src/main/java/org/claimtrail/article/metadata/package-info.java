/** What is known of an article and who says so. */
package org.claimtrail.article.metadata;
