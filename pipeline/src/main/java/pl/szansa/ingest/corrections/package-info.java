/** Fixes that the analyst declares beside the data, each with its reason and a guard. */
package pl.szansa.ingest.corrections;
