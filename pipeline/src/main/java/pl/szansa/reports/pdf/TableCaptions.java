package pl.szansa.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Puts each table's caption into the table's tag, where a screen reader looks for it; on the page
 * it stands before the table.
 */
final class TableCaptions {

  private TableCaptions() {}

  static void tidy(PDDocument pdf) {
    tidy(pdf.getDocumentCatalog().getStructureTreeRoot());
  }

  private static void tidy(PDStructureNode parent) {
    List<PDStructureElement> children = children(parent);
    for (int i = 0; i + 1 < children.size(); i++) {
      PDStructureElement caption = children.get(i);
      PDStructureElement table = children.get(i + 1);
      if (is(caption, StandardStructureTypes.CAPTION) && is(table, StandardStructureTypes.TABLE)) {
        parent.removeKid(caption);
        caption.setParent(table);
        table.insertBefore(caption, table.getKids().get(0));
      }
    }
    children.forEach(TableCaptions::tidy);
  }

  private static boolean is(PDStructureElement element, String type) {
    return type.equals(element.getStructureType());
  }

  private static List<PDStructureElement> children(PDStructureNode parent) {
    List<PDStructureElement> children = new ArrayList<>();
    for (Object kid : parent.getKids()) {
      if (kid instanceof PDStructureElement element) {
        children.add(element);
      }
    }
    return children;
  }
}
