/** Proper names of an article, and whom its pronouns mean. */
package org.claimtrail.quotation.name;
