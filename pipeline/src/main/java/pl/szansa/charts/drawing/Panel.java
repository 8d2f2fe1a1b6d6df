package pl.szansa.charts.drawing;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;

/**
 * One plot of a sheet.
 *
 * @param heading words above it, empty for none
 * @param plot what is drawn
 * @param area where, in logical pixels from the top left corner of the sheet's body
 */
public record Panel(String heading, Plot plot, Rectangle2D area) {}
