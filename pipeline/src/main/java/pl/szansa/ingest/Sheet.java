package pl.szansa.ingest;

import java.util.Optional;
import pl.szansa.ingest.columns.Header;

/**
 * What is known of a sheet before its rows are read.
 *
 * @param file the delivered file
 * @param sheet sheet name; in an archive the path of the file, then the sheet's name; else empty
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
