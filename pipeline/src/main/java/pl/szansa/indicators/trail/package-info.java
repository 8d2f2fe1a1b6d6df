/**
 * A value's trail: the rows that stand behind its numerator and denominator, and why others do not.
 */
package pl.szansa.indicators.trail;
