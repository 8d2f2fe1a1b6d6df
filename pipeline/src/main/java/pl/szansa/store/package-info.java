/**
 * What was read, kept: Iceberg tables on Parquet, and the log of submissions that says which rows
 * count.
 */
package pl.szansa.store;
