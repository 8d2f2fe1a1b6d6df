package pl.szansa.charts.drawing;

import java.util.List;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Missing;
import pl.szansa.model.Text;

/** What the codes of a column are called, as the data dictionary has it. */
public final class CodeNames {

  private final Field field;

  /**
   * @param table a table of the dictionary
   * @param column one of its coded columns
   */
  public CodeNames(String table, String column) {
    this.field = Dictionary.shipped().table(table).field(column);
  }

  /** The codes in the dictionary's order, without those of missing answers. */
  public List<String> codes() {
    return field.codes().stream().map(Code::value).toList();
  }

  /** A code's name, that of a missing answer too; a code that is not known names itself. */
  public Text name(String code) {
    for (Missing missing : Missing.values()) {
      if (missing.code().equals(code)) {
        return missing.label();
      }
    }
    return field.code(code).map(Code::label).orElse(new Text(code, code));
  }
}
