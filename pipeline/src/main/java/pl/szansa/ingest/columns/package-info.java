/** Which column of a sheet is which field of the dictionary. */
package pl.szansa.ingest.columns;
