package pl.szansa.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.Reference;

/**
 * Everything that decides how files are read, beside the files themselves.
 *
 * @param reference registers of offices and projects
 * @param mappings senders' own columns and codes
 * @param corrections declared fixes
 * @param keys make pseudonyms of identifiers
 */
public record Reading(
    Reference reference, List<SenderMapping> mappings, Corrections corrections, PersonKeys keys)
    implements Serializable {

  public Reading {
    mappings = new ArrayList<>(mappings);
  }
}
