/** How any chart is drawn: sheets of plots and words, their look, painted as SVG and as PNG. */
package pl.szansa.charts.drawing;
