package pl.szansa.feedback;

import pl.szansa.model.Language;

/**
 * Whose files, and when they were looked at.
 *
 * @param office name of the office; empty where a clerk checks a file before sending it
 * @param title title of the workspace, empty where there is none
 * @param result fingerprint of the run's result, empty before sending
 * @param language language of the workbook
 * @param worded language in which the messages of the rows were worded when the files were read
 */
public record Heading(
    String office, String title, String result, Language language, Language worded) {}
