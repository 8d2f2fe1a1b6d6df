package pl.szansa.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.szansa.model.UserError;

/** The samples of a workspace, which are of different people. */
public final class Samples {

  private Samples() {}

  /**
   * The samples by name.
   *
   * @param files CSV text by file name
   * @throws UserError naming file and line of a mistake, or two samples of the same leavers
   */
  public static List<Sample> read(Map<String, String> files) {
    List<Sample> samples = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (file, text) -> {
              Sample sample = SampleFile.read(file, text);
              checkApart(sample.name(), sample.design(), samples);
              samples.add(sample);
            });
    return samples;
  }

  /**
   * Who is drawn twice would be counted twice.
   *
   * @throws UserError naming the sample that is in the way
   */
  public static void checkApart(String name, Sample.Design design, List<Sample> others) {
    for (Sample other : others) {
      if (other.design().overlaps(design)) {
        throw new UserError(
            String.format(
                "sampling/%s.csv is of leavers of %s to %s, and so would be sampling/%s.csv",
                other.name(), other.design().from(), other.design().to(), name),
            "give the new sample other days with --from and --to, or take the old one out of the"
                + " folder");
      }
    }
  }
}
