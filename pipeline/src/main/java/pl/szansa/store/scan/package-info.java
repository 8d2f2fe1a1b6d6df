/** Columns of stored Parquet files read as small numbers that stand for their values. */
package pl.szansa.store.scan;
