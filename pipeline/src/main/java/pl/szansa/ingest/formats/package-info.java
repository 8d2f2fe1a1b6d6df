/** The kinds of file that offices send, each as sheets of rows. */
package pl.szansa.ingest.formats;
