/** How much a statement asks to be checked, and why. */
package org.claimtrail.quotation.worth;
