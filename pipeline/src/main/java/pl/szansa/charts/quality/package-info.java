/** Charts of how good the data are. */
package pl.szansa.charts.quality;
