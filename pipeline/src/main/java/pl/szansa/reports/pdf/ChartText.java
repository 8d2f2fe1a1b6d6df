package pl.szansa.reports.pdf;

import com.openhtmltopdf.svgsupport.OpenHtmlGvtGlyphVector;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Point2D;
import java.text.AttributedCharacterIterator;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.text.GVTAttributedCharacterIterator.TextAttribute;
import org.apache.batik.gvt.text.TextPaintInfo;

/**
 * A label of a chart, drawn as text rather than as the outlines of its letters, which would be ten
 * times as large. It needs no stretching to its {@code textLength}: that was measured in this face.
 */
final class ChartText extends OpenHtmlGvtGlyphVector {

  private final String text;
  private final Font face;

  ChartText(String text, Font face, GVTFont font, FontRenderContext context) {
    super(face.createGlyphVector(context, text), font, context);
    this.text = text;
    this.face = face;
  }

  @Override
  public void draw(Graphics2D g, AttributedCharacterIterator attributes) {
    attributes.first();
    Object paint = attributes.getAttribute(TextAttribute.PAINT_INFO);
    if (paint instanceof TextPaintInfo info && info.fillPaint != null && info.visible) {
      Point2D start = getGlyphPosition(0);
      g.setPaint(info.fillPaint);
      g.setFont(face);
      g.drawString(text, (float) start.getX(), (float) start.getY());
    }
  }
}
