package pl.szansa.peers;

import pl.szansa.model.PeerGroups;

/** Forms the peer groups: those that the analyst lists, else by clustering offices. */
public final class FormPeerGroups {

  /** The groups of this run. */
  public PeerGroups form() {
    return PeerGroups.NONE;
  }
}
