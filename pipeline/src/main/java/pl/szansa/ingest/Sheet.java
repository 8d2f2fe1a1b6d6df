package pl.szansa.ingest;

import java.util.Optional;

/**
 * What is known of a sheet before its rows are read.
 *
 * @param file the file
 * @param sheet sheet name, empty for text files
 * @param format as in {@code submissions.format}
 * @param encoding IANA name, empty where the format has none
 * @param office office_id from the mapping or the folder, empty where the rows must say it
 * @param header the recognised header, empty if there is none
 */
public record Sheet(
    InboxFile file,
    String sheet,
    String format,
    String encoding,
    String office,
    Optional<Header> header) {}
