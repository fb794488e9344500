/**
 * Articles: lists of them, what is known of each, finding one by its address. {@code metadata} is below, {@code version} and
 * {@code view} are built upon it. Knows nothing of claims.
 */
package org.claimtrail.article;
