/** What leaves the house: selections of claims as a page, PDF, table or ClaimReview. */
package org.claimtrail.report;
