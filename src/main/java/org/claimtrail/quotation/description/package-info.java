/** How a found statement is told of: its speaker as named, its kind of cue, the chain it came through, its context. */
package org.claimtrail.quotation.description;
