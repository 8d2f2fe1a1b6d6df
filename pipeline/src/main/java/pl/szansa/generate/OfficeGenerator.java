package pl.szansa.generate;

import java.util.ArrayList;
import java.util.List;

/** Invents what one office knows; offices do not influence each other. */
final class OfficeGenerator {

  private final long seed;

  OfficeGenerator(long seed) {
    this.seed = seed;
  }

  Register generate(OfficePlan office) {
    Draw draw = new Draw(31 * seed + office.id().hashCode());
    People people = new People(office, draw);
    List<Participation> all = people.enrol();
    new Exits(office, draw).decide(all);
    List<Participation> complete = all.subList(0, office.intake().complete());
    List<Participation> incomplete = all.subList(complete.size(), all.size());
    new SupportPlanner(office, draw).plan(complete);
    new SupportPlanner(office, draw).fillUp(incomplete);
    new OutcomeDraw(office.outcomes(), draw).decide(all);
    List<Participation> reentries = new Reentries(office, draw).of(complete);
    List<Row> spending = new ArrayList<>(new Ledger(office, draw).rows());
    List<Register.Wrong> wrong = new Mistakes(office, people, draw).make(complete, spending);
    return new Register(complete, incomplete, reentries, spending, wrong);
  }
}
