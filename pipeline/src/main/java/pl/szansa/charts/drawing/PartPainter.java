package pl.szansa.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Paints bars with an outline, and hatches those of the series that have no colour.
 *
 * @param colors by series; empty for what is hatched
 */
public record PartPainter(List<Optional<Color>> colors) implements BarPainter {

  /** Of a bar that only holds up another. */
  public static final Optional<Color> UNSEEN = Optional.of(new Color(0, 0, 0, 0));

  private static final BasicStroke OUTLINE = new BasicStroke(0.8f);

  @Override
  public void paintBar(
      Graphics2D g,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base) {
    if (bar.isEmpty() || colors.get(row).equals(UNSEEN)) {
      return;
    }
    if (colors.get(row).isPresent()) {
      g.setColor(colors.get(row).get());
      g.fill(bar);
    } else {
      Hatch.fill(g, bar);
    }
    g.setColor(Style.MUTED);
    g.setStroke(OUTLINE);
    g.draw(bar);
  }

  @Override
  public void paintBarShadow(
      Graphics2D g,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegged) {
    // bars have no shadow
  }
}
