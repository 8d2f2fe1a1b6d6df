/** One class per interval method, with its formula and source. */
package pl.szansa.indicators.intervals;
