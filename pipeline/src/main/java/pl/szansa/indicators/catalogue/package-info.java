/** The indicators as data: read, compiled and checked before any data is touched. */
package pl.szansa.indicators.catalogue;
