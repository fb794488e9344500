/** How articles come in: upload, pasted text, drop folder, the durable queue and what became of each file. */
package org.claimtrail.intake;
