package pl.szansa.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class SvgShapesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<line x1='1' y1='2' x2='11' y2='22'/> | 1 | 2 | 10 | 20",
        "<rect x='1' y='2' width='10' height='20'/> | 1 | 2 | 10 | 20",
        "<rect width='10' height='20'/> | 0 | 0 | 10 | 20",
        "<circle cx='5' cy='6' r='4'/> | 1 | 2 | 8 | 8",
        "<ellipse cx='5' cy='6' rx='4' ry='2'/> | 1 | 4 | 8 | 4",
        "<polygon points='1 2 11 2 11 22'/> | 1 | 2 | 10 | 20",
        "<path d='M1 2 L11 2 L11 22 Z'/> | 1 | 2 | 10 | 20",
        "<path d='M1 2 C1 2 11 2 11 22 M3 3 Q4 4 5 5'/> | 1 | 2 | 10 | 20",
      })
  void a_shape_is_where_its_numbers_say(String svg, int x, int y, int width, int height)
      throws Exception {
    assertThat(SvgShapes.of(element(svg)).getBounds())
        .isEqualTo(new Rectangle(x, y, width, height));
  }

  @Test
  void a_hole_is_left_open_where_the_rule_says_so() throws Exception {
    String ring = "d='M0 0 L9 0 L9 9 L0 9 Z M3 3 L6 3 L6 6 L3 6 Z'/>";
    Shape open = SvgShapes.of(element("<path fill-rule='evenodd' " + ring));
    Shape filled = SvgShapes.of(element("<path " + ring));
    assertThat(open.contains(4, 4)).isFalse();
    assertThat(filled.contains(4, 4)).isTrue();
  }

  @Test
  void colours_and_matrices_are_read() {
    assertThat(SvgShapes.colour("rgb(1,2,3)", 1)).isEqualTo(new Color(1, 2, 3));
    assertThat(SvgShapes.colour("#0b5d5a", 1)).isEqualTo(new Color(0x0b5d5a));
    assertThat(SvgShapes.colour("white", 0.6f)).isEqualTo(new Color(255, 255, 255, 153));
    assertThat(SvgShapes.matrix("matrix(0,-1,1,0,-113,164)"))
        .isEqualTo(new AffineTransform(0, -1, 1, 0, -113, 164));
  }

  @Test
  void what_no_chart_has_is_a_bug() {
    assertThatThrownBy(() -> SvgShapes.of(element("<image/>")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> SvgShapes.of(element("<path d='M0 0 A1 1 0 0 0 2 2'/>")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> SvgShapes.colour("url(#gradient)", 1))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> SvgShapes.matrix("rotate(90)"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Element element(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }
}
