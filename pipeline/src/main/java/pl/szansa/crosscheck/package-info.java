/** Rules that only several files together can break: snapshots, double funding, limits of sums. */
package pl.szansa.crosscheck;
