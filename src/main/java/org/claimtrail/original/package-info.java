/** The bytes that came in, as they came, each once under its SHA-256. Knows nothing of what is read from them. */
package org.claimtrail.original;
