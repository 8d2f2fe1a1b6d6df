/** Files in which a run keeps numbers for the next one. */
package pl.szansa.store.kept;
