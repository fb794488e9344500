/**
 * Floor 2: the quotation engine. Text in; out comes who said what, in which words that is said, and through whom it
 * came. A quotation is a proposal: a person decides. No database, no network, no pages.
 *
 * <p>This package is what other rooms know: {@code QuotationEngine} and the values that it gives. The default engine,
 * {@code engine.RuleEngine}, is made of the packages below this one, which each know those before them only: words
 * ({@code word}), what was learned ({@code learned}, {@code worth}), languages ({@code language}), a text taken apart
 * ({@code parse}), names ({@code name}), cues and speakers ({@code attribution}), reported speech ({@code indirect}),
 * stretches between marks ({@code direct}), how what was found is described ({@code description}), and the way through an
 * article ({@code engine}).
 */
package org.claimtrail.quotation;
