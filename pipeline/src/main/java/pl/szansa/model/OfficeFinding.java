package pl.szansa.model;

/**
 * Something wrong that only several files together show: a person supported twice, a newer file
 * with fewer rows, sums that break a limit.
 *
 * @param office office_id of the office that can mend it
 * @param path the file concerned, relative to the inbox; empty if it is no one file
 * @param issue what is wrong, worded in that office's language
 */
public record OfficeFinding(String office, String path, Issue issue)
    implements java.io.Serializable {}
