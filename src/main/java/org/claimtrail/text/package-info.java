/**
 * Floor 1: places in text. Everything above speaks one language of offsets, Unicode code points into an article's raw
 * text; this room defines it and converts at the edges (Java strings, browsers). Pure functions on strings.
 */
package org.claimtrail.text;
