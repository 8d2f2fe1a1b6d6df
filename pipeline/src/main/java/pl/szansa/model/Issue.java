package pl.szansa.model;

/**
 * Something wrong with a row or a file.
 *
 * @param code the rule's code, as in {@code pipeline/docs/rules}
 * @param field canonical field name, empty for a whole row or file
 * @param value the text that was found, identifiers masked
 * @param message what is wrong and what to do, in the workspace's language
 * @param consequence what followed
 */
public record Issue(
    String code, String field, String value, String message, Consequence consequence)
    implements java.io.Serializable {}
