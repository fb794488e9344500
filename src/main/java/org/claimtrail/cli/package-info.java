/** The same use cases as the desk's, from a terminal. */
package org.claimtrail.cli;
