/** Finances, derived from expenditure documents and lists of projects. */
package pl.szansa.resolve.finances;
