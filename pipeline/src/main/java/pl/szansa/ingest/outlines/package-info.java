/** Outlines of areas from a map file that the user names. */
package pl.szansa.ingest.outlines;
