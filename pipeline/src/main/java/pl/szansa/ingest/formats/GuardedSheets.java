package pl.szansa.ingest.formats;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Sheets of a file that may vanish, shrink or break off: whatever happens is {@link DamagedFile}.
 */
final class GuardedSheets implements SheetFile {

  private final SheetFile file;

  GuardedSheets(SheetFile file) {
    this.file = file;
  }

  @Override
  public boolean nextSheet() {
    try {
      return file.nextSheet();
    } catch (IOException | UncheckedIOException e) {
      throw new DamagedFile(e);
    }
  }

  @Override
  public SourceRow nextRow() {
    try {
      return file.nextRow();
    } catch (IOException | UncheckedIOException e) {
      throw new DamagedFile(e);
    }
  }

  @Override
  public String sheet() {
    return file.sheet();
  }

  @Override
  public boolean hidden() {
    return file.hidden();
  }

  @Override
  public MergedCells merged() {
    return file.merged();
  }

  @Override
  public int dayShift() {
    return file.dayShift();
  }

  @Override
  public String mixture() {
    return file.mixture();
  }

  @Override
  public String encoding() {
    return file.encoding();
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException | UncheckedIOException e) {
      // all that was wanted of it has been read
    }
  }
}
