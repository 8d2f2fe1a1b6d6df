package pl.szansa.ingest;

import pl.szansa.model.Text;

/**
 * A file or folder of the inbox that cannot be opened.
 *
 * @param path relative to the inbox
 * @param problem what is wrong and what to do
 */
public record InboxProblem(String path, Text problem) {}
