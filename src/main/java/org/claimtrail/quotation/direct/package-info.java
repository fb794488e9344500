/** Direct speech: who said what stands between quotation marks, what there is no statement, and speech without marks. */
package org.claimtrail.quotation.direct;
