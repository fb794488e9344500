/**
 * Scale: what claims can be rated as. Scales, their versions, their ratings and the names of these stand in the database
 * alone, so that a further rating or a whole further scale needs no other program.
 */
package org.claimtrail.scale;
