package pl.szansa.charts.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lays a sheet out, from title to source, and paints it on any graphics. */
final class SheetPainter {

  private record Line(String text, Font font, Color color, double height) {}

  private static final double WIDTH = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
  private static final Font HEADING = Fonts.bold(12.5);

  private final Sheet sheet;
  private final List<Line> head = new ArrayList<>();
  private final List<Line> foot = new ArrayList<>();

  SheetPainter(Sheet sheet) {
    this.sheet = sheet;
    Color text = Palette.DEFAULT.color("text");
    Color muted = Palette.DEFAULT.color("muted");
    add(head, sheet.title(), Fonts.bold(16), text);
    add(head, sheet.subtitle(), Fonts.regular(12.5), muted);
    sheet.notes().forEach(note -> add(foot, note, Fonts.regular(11.5), text));
    add(foot, sheet.notice(), Fonts.bold(11.5), Palette.DEFAULT.color("reference").darker());
    add(foot, sheet.source(), Fonts.regular(11), muted);
  }

  private static void add(List<Line> lines, String text, Font font, Color color) {
    double height = Math.ceil(font.getSize2D() * 1.35);
    Fit.lines(text, font, WIDTH).forEach(l -> lines.add(new Line(l, font, color, height)));
  }

  /** Height in logical pixels. */
  int height() {
    return (int) (bodyTop() + sheet.bodyHeight() + 8 + height(foot) + Sheet.MARGIN);
  }

  void paint(Graphics2D g) {
    g.setColor(Palette.DEFAULT.color("background"));
    g.fill(new Rectangle2D.Double(0, 0, Sheet.WIDTH, height()));
    lines(g, head, Sheet.MARGIN);
    sheet.panels().forEach(panel -> panel(g, panel));
    lines(g, foot, bodyTop() + sheet.bodyHeight() + 8);
  }

  private void panel(Graphics2D g, Panel panel) {
    Rectangle2D area = panel.area();
    double top = bodyTop() + area.getY();
    double used = 0;
    if (!panel.heading().isEmpty()) {
      g.setFont(HEADING);
      g.setColor(Palette.DEFAULT.color("text"));
      String heading = Fit.middle(panel.heading(), HEADING, area.getWidth() - 8);
      g.drawString(heading, (float) (Sheet.MARGIN + area.getX()), (float) top + 12);
      used = 22;
    }
    panel
        .plot()
        .draw(
            g,
            new Rectangle2D.Double(
                Sheet.MARGIN + area.getX(), top + used, area.getWidth(), area.getHeight() - used),
            null,
            null,
            null);
  }

  private static void lines(Graphics2D g, List<Line> lines, double top) {
    double y = top;
    for (Line line : lines) {
      g.setFont(line.font());
      g.setColor(line.color());
      g.drawString(line.text(), Sheet.MARGIN, (float) (y + line.font().getSize2D()));
      y += line.height();
    }
  }

  private double bodyTop() {
    return Sheet.MARGIN + height(head) + 8;
  }

  private static double height(List<Line> lines) {
    return lines.stream().mapToDouble(Line::height).sum();
  }
}
