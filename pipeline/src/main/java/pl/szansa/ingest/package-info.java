/** Files from offices in, rows of the canonical tables out: format, encoding, header, values. */
package pl.szansa.ingest;
