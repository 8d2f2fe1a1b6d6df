/** Encodings and delimiters of text files. */
package pl.szansa.ingest.text;
