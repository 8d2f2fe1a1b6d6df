package pl.szansa.ingest.text;

/** Ŝ for ż, from the fonts of printed documents of 2008 to 2010. */
final class PrintersLetters extends Misreading {

  PrintersLetters() {
    super("ż → Ŝ");
  }

  @Override
  Evidence evidence(String cell) {
    return cell.indexOf('Ŝ') >= 0 || cell.indexOf('ŝ') >= 0 ? Evidence.FOR : Evidence.NONE;
  }

  @Override
  String undo(String cell) {
    boolean capitals = cell.length() > 1 && cell.equals(Letters.upper(cell));
    char[] chars = cell.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == 'Ŝ' || chars[i] == 'ŝ') {
        chars[i] = capitals ? 'Ż' : 'ż';
      }
    }
    return new String(chars);
  }
}
