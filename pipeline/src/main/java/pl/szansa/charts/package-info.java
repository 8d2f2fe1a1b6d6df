/** The charts of an evaluation, as SVG for pages and PNG for documents. */
package pl.szansa.charts;
