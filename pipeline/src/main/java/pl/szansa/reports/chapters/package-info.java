/** The chapters of an evaluation report, a class each, in the order of {@code Chapters}. */
package pl.szansa.reports.chapters;
