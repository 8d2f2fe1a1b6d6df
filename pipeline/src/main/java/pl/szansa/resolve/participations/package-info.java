/** Participations, derived from the entries of each person. */
package pl.szansa.resolve.participations;
