/** Parquet files written column by column, from values that many rows share. */
package pl.szansa.store.columns;
