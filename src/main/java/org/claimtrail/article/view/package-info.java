/** The texts of versions as people read them, with what they decided about that, and what changed between them. */
package org.claimtrail.article.view;
