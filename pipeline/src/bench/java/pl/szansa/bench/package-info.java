/** Measures the job side by side with what analysts would use instead. */
package pl.szansa.bench;
