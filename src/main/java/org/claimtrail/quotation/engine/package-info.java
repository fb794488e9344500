/** The default engine: its way through an article, from marks and words to quotations. */
package org.claimtrail.quotation.engine;
