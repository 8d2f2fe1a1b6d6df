package pl.szansa.model;

/**
 * How many rows of a submission have an issue.
 *
 * @param code the rule's code
 * @param field canonical field name, empty for the whole row
 * @param consequence what followed
 * @param rows how many rows
 * @param firstLine line of the first of them, from 1
 * @param message the wording of the first of them
 */
public record IssueCount(
    String code, String field, Consequence consequence, long rows, long firstLine, String message)
    implements java.io.Serializable {}
