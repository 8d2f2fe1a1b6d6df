package pl.szansa.reports.pdf;

import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import pl.szansa.charts.drawing.Fonts;

/** The regular and the bold face of the charts. */
final class ChartFamily implements GVTFontFamily {

  static final String NAME = "Liberation Sans";
  static final ChartFamily INSTANCE = new ChartFamily();

  private ChartFamily() {}

  @Override
  public String getFamilyName() {
    return NAME;
  }

  @Override
  public GVTFontFace getFontFace() {
    return new GVTFontFace(NAME);
  }

  @Override
  public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
    return deriveFont(size, text.getAttributes());
  }

  @Override
  @SuppressWarnings("rawtypes")
  public GVTFont deriveFont(float size, Map attributes) {
    Object weight = attributes.get(TextAttribute.WEIGHT);
    boolean bold = weight instanceof Float w && w >= TextAttribute.WEIGHT_BOLD;
    return new ChartFont(bold ? Fonts.bold(size) : Fonts.regular(size));
  }

  @Override
  public boolean isComplex() {
    return false;
  }
}
