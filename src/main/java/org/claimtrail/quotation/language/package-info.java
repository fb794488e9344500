/**
 * The languages that the engine reads. A language is one class and one file of words here, both named in
 * {@code Languages}; nothing outside this package tells one from another. To add one: the class, the words, its place in
 * {@code Languages}, and sentences to try it on in the test resources.
 */
package org.claimtrail.quotation.language;
