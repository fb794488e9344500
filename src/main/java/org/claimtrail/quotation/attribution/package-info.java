/** Who says it: the words that attribute, the speakers beside them, and what the learned decisions see of both. */
package org.claimtrail.quotation.attribution;
