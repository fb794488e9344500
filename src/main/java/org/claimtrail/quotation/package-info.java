/**
 * Floor 2: the quotation engine. Text in; out comes who said what, in which words that is said, and through whom it
 * came. A quotation is a proposal: a person decides. No database, no network, no pages.
 */
package org.claimtrail.quotation;
