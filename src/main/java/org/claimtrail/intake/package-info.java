/** How articles come in: the pages, the API and the command line by which files and texts are brought and looked after. */
package org.claimtrail.intake;
