package pl.szansa.model;

import java.util.List;

/**
 * Offices that work in like circumstances and are compared with each other.
 *
 * @param id code in the column {@code area} at level {@code peer_group}
 * @param name what people read
 * @param profile what its offices have in common, a sentence with figures; empty texts if the
 *     analyst listed them
 * @param offices office_ids, sorted
 */
public record PeerGroup(String id, Text name, Text profile, List<String> offices) {

  public PeerGroup {
    offices = List.copyOf(offices);
  }
}
