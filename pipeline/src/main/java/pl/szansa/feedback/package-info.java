/** What each office gets back: a workbook of what became of its files and of every row to mend. */
package pl.szansa.feedback;
