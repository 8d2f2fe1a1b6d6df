/** What a report is made of: its subject, its chapters and the blocks in them. */
package pl.szansa.reports.content;
