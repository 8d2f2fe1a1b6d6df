package pl.szansa.reports;

/**
 * A report that was written.
 *
 * @param subject whom it is about
 * @param html size in bytes
 * @param pdf size in bytes, 0 for none
 */
record Written(Subject subject, long html, long pdf) {}
