/** One scan of each resolved table: bits and amounts added up per area, period and category. */
package pl.szansa.indicators.counting;
