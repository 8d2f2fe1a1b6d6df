/** The indicator catalogue, and its values counted in one scan of each resolved table. */
package pl.szansa.indicators;
