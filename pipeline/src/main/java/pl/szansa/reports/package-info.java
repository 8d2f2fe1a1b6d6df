/** Writes the evaluation report: what the values say in sentences, and how they were made. */
package pl.szansa.reports;
