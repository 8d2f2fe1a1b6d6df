package pl.szansa.ingest.registers;

import java.io.Serializable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.model.UserError;

/**
 * The reference tables: the workspace's, and those that the program brings along.
 *
 * @param offices {@code reference/offices.csv}
 * @param projects {@code reference/projects.csv}
 * @param territory {@code reference/territory.csv}
 * @param areas where rows count
 * @param programmes operational programmes, with those of {@code reference/programmes.csv}
 * @param prices price index, that of {@code reference/price_index.csv} if there is one
 * @param context the figures of {@code reference/context.csv}
 * @param peers {@code reference/peers.csv}
 */
public record Reference(
    OfficeRegister offices,
    ProjectRegister projects,
    Territory territory,
    Areas areas,
    Programmes programmes,
    PriceIndex prices,
    ContextRegister context,
    PeerRegister peers)
    implements Serializable {

  /** With the tables that the program brings along. */
  public Reference(OfficeRegister offices, ProjectRegister projects) {
    this(
        offices,
        projects,
        new Territory(),
        new Areas(offices, new Territory(), ReferenceChoice.DEFAULT.boundaries()),
        new Programmes(projects),
        PriceIndex.read(shippedPrices(), ReferenceChoice.DEFAULT.prices()),
        new ContextRegister(offices),
        new PeerRegister(offices));
  }

  /** Reads the folder {@code reference}; missing files leave the registers empty. */
  public static Reference read(FileSystem fs, Path folder) {
    return read(fs, folder, ReferenceChoice.DEFAULT);
  }

  /**
   * Reads the folder {@code reference}; missing files leave the registers empty.
   *
   * @param choice what {@code szansa.yml} says
   */
  public static Reference read(FileSystem fs, Path folder, ReferenceChoice choice) {
    Territory territory = new Territory();
    RegisterFile.of(fs, new Path(folder, "territory.csv")).lines(territory::add);
    OfficeRegister offices =
        offices(RegisterFile.of(fs, new Path(folder, "offices.csv")), territory);
    ProjectRegister projects = new ProjectRegister();
    RegisterFile.of(fs, new Path(folder, "projects.csv")).lines(projects::add);
    Programmes programmes = new Programmes(projects);
    programmes.addOwn(RegisterFile.of(fs, new Path(folder, "programmes.csv")));
    ContextRegister context = new ContextRegister(offices);
    RegisterFile.of(fs, new Path(folder, "context.csv")).lines(context::add);
    PeerRegister peers = new PeerRegister(offices);
    RegisterFile.of(fs, new Path(folder, "peers.csv")).lines(peers::add);
    RegisterFile ownPrices = RegisterFile.of(fs, new Path(folder, "price_index.csv"));
    return new Reference(
        offices,
        projects,
        territory,
        new Areas(offices, territory, choice.boundaries()),
        programmes,
        PriceIndex.read(ownPrices.isEmpty() ? shippedPrices() : ownPrices, choice.prices()),
        context,
        peers);
  }

  private static RegisterFile shippedPrices() {
    return RegisterFile.shipped("price-index.csv");
  }

  private static OfficeRegister offices(RegisterFile file, Territory territory) {
    OfficeRegister offices = new OfficeRegister(territory);
    file.lines(line -> OfficeLine.add(offices, line));
    offices
        .brokenSuccession()
        .ifPresent(
            problem -> {
              throw new UserError(
                  "reference/offices.csv: " + problem,
                  "name the office_id of an office that took over, or leave the column empty");
            });
    return offices;
  }
}
