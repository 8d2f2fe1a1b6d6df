/** Turns a report's page into a PDF that paper, archives and screen readers can take. */
package pl.szansa.reports.pdf;
