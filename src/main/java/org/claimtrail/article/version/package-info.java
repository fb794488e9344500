/** What came in under one article: its versions, every time that bytes of it came in, and making articles versions of others. */
package org.claimtrail.article.version;
