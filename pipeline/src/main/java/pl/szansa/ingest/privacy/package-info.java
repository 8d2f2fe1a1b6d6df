/** Identifiers become pseudonyms; what is left of them in a text is masked. */
package pl.szansa.ingest.privacy;
