package pl.szansa.charts.offices;

import java.awt.Color;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.charts.drawing.Style;
import pl.szansa.model.Direction;
import pl.szansa.model.FunnelPosition;

/**
 * How the places in a funnel look: triangles point away from the middle, full beyond the 99.8 %
 * limit and hollow beyond the 95 % one, in the colour of better and worse where one way is better.
 */
final class FunnelMarks {

  private final Direction direction;

  FunnelMarks(Direction direction) {
    this.direction = direction;
  }

  Mark of(FunnelPosition position) {
    Color above = color(Direction.HIGHER_IS_BETTER);
    Color below = color(Direction.LOWER_IS_BETTER);
    return switch (position) {
      case ABOVE_998 -> Mark.up(9, above, above);
      case ABOVE_95 -> Mark.up(8, above, Style.BACKGROUND);
      case BELOW_95 -> Mark.down(8, below, Style.BACKGROUND);
      case BELOW_998 -> Mark.down(9, below, below);
      case WITHIN -> Mark.circle(5, similar(), similar());
      case NOT_PLACED -> Mark.circle(5, similar(), Style.BACKGROUND);
    };
  }

  private Color color(Direction better) {
    if (direction == Direction.NEITHER) {
      return Style.TEXT;
    }
    return Palette.DEFAULT.color(direction == better ? "better" : "worse");
  }

  private static Color similar() {
    return Palette.DEFAULT.color("similar");
  }
}
