/** Words and signs of a text, and the lists of words that tell what each can be. Knows no language. */
package org.claimtrail.quotation.word;
