/**
 * What earlier runs gave: each result kept once beside what it was made from, so that two of them
 * can be compared and every difference traced to its causes.
 */
package pl.szansa.history;
