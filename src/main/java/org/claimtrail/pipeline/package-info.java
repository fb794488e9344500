/** What happens, step by step, with every text that came in. */
package org.claimtrail.pipeline;
