/** What was learned before any article is read: weights of decisions, classes of words. What learns them is in src/tools. */
package org.claimtrail.quotation.learned;
