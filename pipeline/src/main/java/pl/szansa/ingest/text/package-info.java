/** Encodings, dialects and garbled letters of texts. */
package pl.szansa.ingest.text;
