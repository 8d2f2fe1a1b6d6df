package pl.szansa.reports.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What the content of a page is marked as that is mere decoration, backgrounds and lines of cells
 * above all. The renderer describes each by itself, with its place, and two thirds of the objects
 * of a file of tables would be such descriptions, which nobody reads. Here all of a document share
 * one, of a layout artifact, which needs no place (ISO 32000-1, 14.8.2.2).
 */
final class Decoration {

  private static final COSName NAME = COSName.getPDFName("Decoration");

  private final COSDictionary layout = new COSDictionary();

  Decoration() {
    layout.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
  }

  /**
   * A new last page of a document, which knows the description.
   *
   * @param width in points, as the height
   */
  PDPage page(PDDocument pdf, float width, float height) {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new PropertyLists(layout));
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(new PDResources(resources));
    pdf.addPage(page);
    return page;
  }

  /** The lists of a page; it says of any background that it has it already. */
  private static final class PropertyLists extends COSDictionary {

    PropertyLists(COSDictionary layout) {
      setItem(NAME, layout);
    }

    @Override
    public boolean containsValue(Object list) {
      return isBackground(list) || super.containsValue(list);
    }

    @Override
    public COSName getKeyForValue(Object list) {
      return isBackground(list) ? NAME : super.getKeyForValue(list);
    }

    private static boolean isBackground(Object list) {
      return list instanceof COSDictionary artifact
          && COSName.BACKGROUND.equals(artifact.getCOSName(COSName.TYPE));
    }
  }
}
