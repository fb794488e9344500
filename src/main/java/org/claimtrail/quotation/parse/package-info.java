/** A text taken apart: paragraphs, sentences, words, and what stands between quotation marks or after dashes. */
package org.claimtrail.quotation.parse;
