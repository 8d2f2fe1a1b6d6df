package pl.szansa.resolve.participations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pl.szansa.model.Dictionary;
import pl.szansa.model.TableSchema;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.persons.Received;
import pl.szansa.resolve.rows.ColumnPlaces;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.ResolvedRow;
import pl.szansa.resolve.rows.Snapshots;

/** Derives the columns of {@code participations} from a person's merged entries. */
public final class ParticipationRows {

  public static final TableSchema TABLE = Dictionary.shipped().table("participations");
  static final ColumnPlaces COLUMNS = ResolvedRow.columns(TABLE);

  private static final int PERSON = COLUMNS.of("person");
  private static final int SOCIAL_CONTRACT = COLUMNS.of("social_contract");
  private static final int LOCAL_ACTIVITY_PROGRAMME = COLUMNS.of("local_activity_programme");
  private static final int EDUCATION_AT_EXIT_LEVEL = COLUMNS.of("education_at_exit_level");
  private static final int EDUCATION_AT_EXIT = COLUMNS.of("education_at_exit");

  private final Places places;
  private final Snapshots snapshots;
  private final FirstParticipations firsts;
  private final EntryTraits traits = new EntryTraits();
  private final CountedSupports supports = new CountedSupports();
  private final SupportColumns supportColumns = new SupportColumns();

  /**
   * @param snapshots of the submissions that the entries come from
   */
  ParticipationRows(Places places, Snapshots snapshots, FirstParticipations firsts) {
    this.places = places;
    this.snapshots = snapshots;
    this.firsts = firsts;
  }

  /** A row for each participation of a person. */
  List<ResolvedRow> of(String person, List<PersonHistory.Merged> history) {
    List<ResolvedRow> rows =
        history.size() == 1 ? List.of(row(person, history.get(0))) : ofSeveral(person, history);
    firsts.mark(rows);
    return rows;
  }

  /** The row of a person's only participation. */
  private ResolvedRow row(String person, PersonHistory.Merged merged) {
    ResolvedRow row = derived(person, merged);
    supportColumns.add(merged, supports.of(merged), List.of(), row);
    return row;
  }

  private List<ResolvedRow> ofSeveral(String person, List<PersonHistory.Merged> history) {
    List<List<Received>> received = new ArrayList<>(history.size());
    history.forEach(merged -> received.add(supports.of(merged)));
    List<ResolvedRow> rows = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      ResolvedRow row = derived(person, history.get(i));
      supportColumns.add(history.get(i), received.get(i), others(received, i), row);
      rows.add(row);
    }
    return rows;
  }

  private ResolvedRow derived(String person, PersonHistory.Merged merged) {
    Entry first = merged.first();
    ResolvedRow row = new ResolvedRow(COLUMNS);
    row.put(PERSON, person);
    places.add(first.office(), first.project(), first.entryDate(), row);
    traits.add(first, row);
    row.put(SOCIAL_CONTRACT, merged.socialContract());
    row.put(LOCAL_ACTIVITY_PROGRAMME, merged.localActivityProgramme());
    Outcomes.add(merged, snapshots.asOf(merged.last().submission()), row);
    row.put(EDUCATION_AT_EXIT_LEVEL, traits.educationLevel((String) row.get(EDUCATION_AT_EXIT)));
    return row;
  }

  /** Support of the same kind at the same time in another project may not be paid for twice. */
  private static List<Received> others(List<List<Received>> received, int here) {
    return IntStream.range(0, received.size())
        .filter(i -> i != here)
        .boxed()
        .flatMap(i -> received.get(i).stream())
        .toList();
  }
}
