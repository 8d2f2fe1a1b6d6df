package pl.szansa.reports.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTGlyphVector;
import org.apache.batik.gvt.font.GVTLineMetrics;

/** A face of the charts in a size, as Batik asks for it. */
final class ChartFont implements GVTFont {

  private final Font font;

  ChartFont(Font font) {
    this.font = font;
  }

  @Override
  public GVTGlyphVector createGlyphVector(FontRenderContext context, CharacterIterator text) {
    StringBuilder letters = new StringBuilder();
    for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
      letters.append(c);
    }
    return new ChartText(letters.toString(), font, this, context);
  }

  @Override
  public GVTGlyphVector createGlyphVector(FontRenderContext context, String text) {
    return new ChartText(text, font, this, context);
  }

  @Override
  public GVTGlyphVector createGlyphVector(FontRenderContext context, char[] text) {
    return createGlyphVector(context, new String(text));
  }

  @Override
  public GVTGlyphVector createGlyphVector(
      FontRenderContext context, int[] glyphs, CharacterIterator text) {
    return createGlyphVector(context, text);
  }

  @Override
  public GVTFont deriveFont(float size) {
    return new ChartFont(font.deriveFont(size));
  }

  @Override
  public boolean canDisplay(char c) {
    return font.canDisplay(c);
  }

  @Override
  public int canDisplayUpTo(String text) {
    return font.canDisplayUpTo(text);
  }

  @Override
  public int canDisplayUpTo(char[] text, int start, int limit) {
    return font.canDisplayUpTo(text, start, limit);
  }

  @Override
  public int canDisplayUpTo(CharacterIterator text, int start, int limit) {
    return font.canDisplayUpTo(text, start, limit);
  }

  @Override
  public GVTLineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new GVTLineMetrics(font.getLineMetrics(text, context));
  }

  @Override
  public GVTLineMetrics getLineMetrics(
      String text, int begin, int limit, FontRenderContext context) {
    return getLineMetrics(new StringCharacterIterator(text), begin, limit, context);
  }

  @Override
  public GVTLineMetrics getLineMetrics(
      char[] text, int begin, int limit, FontRenderContext context) {
    return getLineMetrics(new String(text), begin, limit, context);
  }

  @Override
  public GVTLineMetrics getLineMetrics(
      CharacterIterator text, int begin, int limit, FontRenderContext context) {
    return new GVTLineMetrics(font.getLineMetrics(text, begin, limit, context));
  }

  @Override
  public String getFamilyName() {
    return ChartFamily.NAME;
  }

  @Override
  public float getSize() {
    return font.getSize2D();
  }

  @Override
  public float getHKern(int left, int right) {
    return 0;
  }

  @Override
  public float getVKern(int upper, int lower) {
    return 0;
  }
}
