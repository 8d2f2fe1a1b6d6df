package pl.szansa.indicators.counting;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.indicators.counting.BlockKey.Grain;
import pl.szansa.store.kept.NumbersIn;
import pl.szansa.store.kept.NumbersOut;
import pl.szansa.store.kept.WholeFile;

/**
 * What was counted of one snapshot of a resolved table: its format, on what it is based, the
 * snapshot; the codes of the categories by breakdown; the packed blocks. It holds for the same
 * basis only, and whatever cannot be read of it is counted again.
 */
final class CountsFile {

  /** Another one once a file is to be read otherwise. */
  private static final String FORMAT = "szansa counts 1";

  /** The fastest level. */
  private static final int FAST = 1;

  private final FileSystem fs;
  private final Path file;
  private final CountPlan plan;
  private final String basis;

  /**
   * @param basis see {@link CountBasis}
   */
  CountsFile(KeptCounts kept, CountPlan plan, String basis) {
    this.fs = kept.fs();
    this.file = kept.file(plan.relation());
    this.plan = plan;
    this.basis = basis;
  }

  /** Keeps what was counted of a snapshot in the place of what was kept before. */
  void write(long snapshot, Counted counted) throws IOException {
    WholeFile.write(fs, file, to -> write(snapshot, counted, to));
  }

  private void write(long snapshot, Counted counted, OutputStream to) throws IOException {
    try (NumbersOut out = new NumbersOut(new ZstdOutputStream(to, FAST).setChecksum(true))) {
      out.word(FORMAT);
      out.word(basis);
      out.number(snapshot);
      for (int breakdown = 0; breakdown < plan.breakdowns().size(); breakdown++) {
        List<String> codes = counted.codes(breakdown).all();
        out.number(codes.size());
        for (String code : codes) {
          out.word(code);
        }
      }
      out.number(counted.blocks().size());
      for (Map.Entry<BlockKey, long[]> block : counted.blocks().entrySet()) {
        write(block.getKey(), out);
        out.longs(block.getValue());
      }
    }
  }

  private static void write(BlockKey key, NumbersOut out) throws IOException {
    out.word(key.grain().name());
    for (String code : key.place().codes()) {
      out.word(code);
    }
    out.number(key.half());
  }

  /** The snapshot of which something is kept; empty if nothing is that fits. */
  OptionalLong snapshot() throws IOException {
    try (NumbersIn in = open()) {
      return fits(in) ? OptionalLong.of(in.number()) : OptionalLong.empty();
    } catch (FileNotFoundException e) {
      return OptionalLong.empty();
    }
  }

  /**
   * What was counted of that snapshot.
   *
   * @throws IOException if the file is damaged, or not of these counts
   */
  Counted read() throws IOException {
    try (NumbersIn in = open()) {
      if (!fits(in)) {
        throw new IOException(file + " has other counts");
      }
      in.number();
      List<Codes> codes = new ArrayList<>();
      for (int breakdown = 0; breakdown < plan.breakdowns().size(); breakdown++) {
        codes.add(codes(in));
      }
      Map<BlockKey, long[]> blocks = new HashMap<>();
      for (int left = in.count(); left > 0; left--) {
        blocks.put(key(in), in.longs());
      }
      in.end();
      return new Counted(plan, codes, blocks);
    }
  }

  private NumbersIn open() throws IOException {
    return new NumbersIn(new ZstdInputStream(fs.open(file)));
  }

  private boolean fits(NumbersIn in) throws IOException {
    return in.word().equals(FORMAT) && in.word().equals(basis);
  }

  private static Codes codes(NumbersIn in) throws IOException {
    Codes codes = new Codes();
    for (int left = in.count(); left > 0; left--) {
      codes.number(in.word());
    }
    return codes;
  }

  private static BlockKey key(NumbersIn in) throws IOException {
    Grain grain = Grain.valueOf(in.word());
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < Place.COLUMNS.size(); i++) {
      codes.add(in.word());
    }
    return new BlockKey(grain, Place.of(codes), in.count());
  }
}
