package pl.szansa.indicators.counting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * A block on its way from a task: most of its numbers are small, and take a byte each.
 *
 * @param bytes of the totals, then of each breakdown its place and categories
 */
record PackedBlock(byte[] bytes) implements Serializable {

  /** Seven bits of a number stand in a byte; the eighth says that there are more. */
  private static final int MORE = 0x80;

  static PackedBlock of(long[] totals, Map<Integer, Map<String, long[]>> categories) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(totals, out);
      out.writeInt(categories.size());
      for (var breakdown : categories.entrySet()) {
        out.writeInt(breakdown.getKey());
        out.writeInt(breakdown.getValue().size());
        for (var category : breakdown.getValue().entrySet()) {
          out.writeUTF(category.getKey());
          write(category.getValue(), out);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory takes what is written", e);
    }
    return new PackedBlock(bytes.toByteArray());
  }

  private static void write(long[] sums, DataOutputStream out) throws IOException {
    out.writeInt(sums.length);
    for (long sum : sums) {
      long rest = sum;
      for (; (rest & -MORE) != 0; rest >>>= 7) {
        out.writeByte((int) rest | MORE);
      }
      out.writeByte((int) rest);
    }
  }

  private Object readResolve() {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      long[] totals = read(in);
      Map<Integer, Map<String, long[]>> categories = new HashMap<>();
      for (int breakdowns = in.readInt(); breakdowns > 0; breakdowns--) {
        Map<String, long[]> sums = new HashMap<>();
        categories.put(in.readInt(), sums);
        for (int some = in.readInt(); some > 0; some--) {
          sums.put(in.readUTF(), read(in));
        }
      }
      return new Block(totals, categories);
    } catch (IOException e) {
      throw new IllegalStateException("a block is cut off", e);
    }
  }

  private static long[] read(DataInputStream in) throws IOException {
    long[] sums = new long[in.readInt()];
    for (int i = 0; i < sums.length; i++) {
      int shift = 0;
      byte next;
      do {
        next = in.readByte();
        sums[i] |= (long) (next & MORE - 1) << shift;
        shift += 7;
      } while (next < 0);
    }
    return sums;
  }
}
