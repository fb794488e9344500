/**
 * What is done later: jobs that outlast the process, taken in turns, held by leases, tried again ever later, and given up
 * with a reason. Which kinds there are and what they do is told by the rooms above.
 */
package org.claimtrail.work;
