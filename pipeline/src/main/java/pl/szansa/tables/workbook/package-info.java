/** The workbook {@code indicators.xlsx}: one class per sheet, and how sheets look. */
package pl.szansa.tables.workbook;
