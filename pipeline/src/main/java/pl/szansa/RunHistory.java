package pl.szansa;

import org.apache.hadoop.conf.Configuration;
import pl.szansa.history.History;

/** What earlier runs of a workspace gave. */
public final class RunHistory {

  private RunHistory() {}

  /**
   * The history of a workspace; empty where it was never run.
   *
   * @param workspace its folder
   */
  public static History of(String workspace) {
    Workspace opened = Workspace.open(workspace, new Configuration());
    return new History(opened.fs(), opened.history());
  }
}
