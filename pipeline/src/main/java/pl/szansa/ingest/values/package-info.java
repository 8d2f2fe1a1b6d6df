/** What offices write into cells, read as amounts, dates, numbers and codes. */
package pl.szansa.ingest.values;
