/**
 * What an analyst who knows DuckDB well would write, made from the dictionary, the rules and the
 * catalogue.
 */
package pl.szansa.bench.duckdb;
