/** The publishable values as tables for other tools: CSV, Parquet, a workbook. */
package pl.szansa.tables;
