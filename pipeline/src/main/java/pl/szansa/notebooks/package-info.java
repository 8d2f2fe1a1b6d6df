/** Writes the notebook in which an evaluator checks the published values, and executes it. */
package pl.szansa.notebooks;
