package pl.szansa.resolve;

import java.util.List;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Column names as Spark's joins want them. */
final class Columns {

  private Columns() {}

  static Seq<String> named(List<String> names) {
    return CollectionConverters.asScala(names).toSeq();
  }
}
